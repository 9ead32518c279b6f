namespace Okr.Wording;

/// <summary>Draws the traits of one sentence from its tokens and quantities, in a few linear passes.</summary>
internal ref struct SentenceAnalysis
{
    private const WordClass Work = WordClass.Activity | WordClass.Assist | WordClass.Deliver;

    private const WordClass Outcome = WordClass.PeopleNoun | WordClass.ResponseNoun | WordClass.MetricNoun;

    /// <summary>How much a bare sentence may hold beside its verb: four Latin words, or four Chinese characters.</summary>
    private const int BareWeight = 4;

    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<FoundQuantity> _quantities;
    private readonly bool _verbFollowsSubject;
    private SentenceTraits _traits;

    public SentenceAnalysis(ReadOnlySpan<Token> tokens, ReadOnlySpan<FoundQuantity> quantities, bool verbFollowsSubject)
    {
        _tokens = tokens;
        _quantities = quantities;
        _verbFollowsSubject = verbFollowsSubject;
        LeadAt = FindLead(AfterNumbering());
        ReadWords();
        ReadQuantities();
        ReadClauses();
    }

    /// <summary>The token of the leading verb, or -1.</summary>
    public int LeadAt { get; }

    public readonly VerbKind Lead => LeadAt < 0 ? VerbKind.None : KindOf(_tokens[LeadAt].Class);

    public readonly SentenceTraits Traits => _traits;

    /// <summary>Whether a number is a figure to be reached; doubling, one, and small numbers in words are none.</summary>
    public static bool IsFigure(FoundQuantity quantity, ReadOnlySpan<Token> tokens) =>
        quantity.Kind is not (QuantityKind.Place or QuantityKind.Multiple) && (tokens[quantity.First].Kind == TokenKind.Number ? quantity.Value != 1 : quantity.Value is >= 10 or < 1);

    /// <summary>Whether a verb opens a clause: after a comma or "and", not beside another verb that shares its object, and with something to act on.</summary>
    public readonly bool OpensClause(int i)
    {
        var token = _tokens[i];
        if (!token.Is(WordClass.Verb) || token.Is(WordClass.CountedNoun | WordClass.Purpose | WordClass.Filler) || i + 1 >= _tokens.Length)
        {
            return false;
        }

        var before = i - 1;
        while (before >= 0 && _tokens[before].Is(WordClass.Adverb))
        {
            before--;
        }

        return before > 0
            && (_tokens[before].Kind == TokenKind.Break || _tokens[before].Is(WordClass.And))
            && ((_tokens[before].Kind == TokenKind.Break && !_verbFollowsSubject) || !_tokens[before - 1].Is(WordClass.Verb) || (before - 1 != LeadAt && _tokens[before - 1].Is(WordClass.CountedNoun | WordClass.ThirdPerson)))
            && _tokens[i + 1].Kind != TokenKind.Break
            && !_tokens[i + 1].Is(WordClass.And | WordClass.Preposition);
    }

    private static VerbKind KindOf(WordClass type) => type switch
    {
        _ when (type & WordClass.Assist) != WordClass.None => VerbKind.Assist,
        _ when (type & WordClass.Gain) != WordClass.None && (type & WordClass.Activity) != WordClass.None => VerbKind.Activity,
        _ when (type & WordClass.Gain) != WordClass.None => VerbKind.Gain,
        _ when (type & WordClass.Change) != WordClass.None => VerbKind.Change,
        _ when (type & WordClass.Keep) != WordClass.None => VerbKind.Keep,
        _ when (type & WordClass.Hire) != WordClass.None => VerbKind.Hire,
        _ when (type & WordClass.Activity) != WordClass.None => VerbKind.Activity,
        _ when (type & WordClass.Deliver) != WordClass.None => VerbKind.Deliver,
        _ when (type & WordClass.Make) != WordClass.None => VerbKind.Make,
        _ => VerbKind.None,
    };

    /// <summary>The first token after "KR1:", "1." or "Search:"; a sentence may open with its number or its topic.</summary>
    private readonly int AfterNumbering()
    {
        for (var i = 1; i < Math.Min(5, _tokens.Length - 1); i++)
        {
            if (_tokens[i].Kind == TokenKind.Break)
            {
                return _tokens[i].Is(WordClass.Colon) || _tokens[0].Kind is TokenKind.Code or TokenKind.Number || _tokens[0].Is(WordClass.Name) ? i + 1 : 0;
            }
        }

        return 0;
    }

    /// <summary>The leading verb of the clause that begins at a token: the first word that is no adverb, or in a language whose verb follows the subject, the first verb.</summary>
    private readonly int FindLead(int first)
    {
        for (var i = first; i < _tokens.Length; i++)
        {
            var token = _tokens[i];
            if (token.Kind == TokenKind.Break)
            {
                if (_verbFollowsSubject || i > first + 3)
                {
                    return _verbFollowsSubject && i + 1 < _tokens.Length ? FindLead(i + 1) : -1;
                }

                continue;
            }

            if (token.Is(WordClass.Adverb))
            {
                continue;
            }

            if (token.Is(WordClass.Verb) && !token.Is(WordClass.ThirdPerson) && !IsPartOfName(i))
            {
                return i;
            }

            if (!_verbFollowsSubject && !token.Is(WordClass.Filler | WordClass.Frequency | WordClass.Date | WordClass.Deadline))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a verb only tells which measure is meant: the recruiting time, the training score.</summary>
    private readonly bool IsPartOfName(int i)
    {
        // A verb of one character that is followed by a character unknown to the list is part of another word.
        if (_verbFollowsSubject && _tokens[i].Length == 1 && i + 1 < _tokens.Length && _tokens[i + 1] is { Class: WordClass.None, Kind: TokenKind.Word, Length: 1 } following && following.Start == _tokens[i].End)
        {
            return true;
        }

        if (_tokens[i].Is(WordClass.Change | WordClass.Gain | WordClass.Keep) && !_verbFollowsSubject)
        {
            return false;
        }

        var next = i + 1;
        while (next < _tokens.Length && next < i + 3 && !_tokens[next].Is(WordClass.MetricNoun) && _tokens[next].Kind == TokenKind.Word && !_tokens[next].Is(WordClass.Verb | WordClass.Preposition))
        {
            next++;
        }

        if (next + 1 >= _tokens.Length || !_tokens[next].Is(WordClass.MetricNoun) || _tokens[i].Is(WordClass.Change | WordClass.Keep | WordClass.Gain))
        {
            return false;
        }

        return _tokens[next + 1] is var after
            && (after.Kind == TokenKind.Number || after.Is(WordClass.Upper | WordClass.Lower | WordClass.Change | WordClass.From | WordClass.To | (_verbFollowsSubject ? WordClass.Gain : WordClass.Preposition)));
    }

    private void ReadWords()
    {
        var weight = 0;
        var isPlain = true;
        for (var i = 0; i < _tokens.Length; i++)
        {
            var token = _tokens[i];
            Note(token.Is(WordClass.Aspiration), SentenceTraits.Aspiration);
            Note(token.Is(WordClass.Purpose) && i > LeadAt, SentenceTraits.Purpose);
            Note(token.Is(WordClass.Vague), SentenceTraits.Vague);
            Note(token.Is(WordClass.Empty), SentenceTraits.Empty);
            Note(token.Is(WordClass.Routine), SentenceTraits.Routine);
            Note(token.Is(WordClass.Frequency), SentenceTraits.Recurring);
            Note(token.Is(WordClass.OutputNoun), SentenceTraits.NamesOutput);
            Note(token.Is(WordClass.Version) && (token.Kind == TokenKind.Code || IsBesideNumber(i)), SentenceTraits.NamesVersion);
            Note(token.Is(WordClass.MoneyNoun), SentenceTraits.NamesMeasure);
            Note(i != LeadAt && token.Is(WordClass.Colleague), SentenceTraits.NamesColleagues);
            Note(i != LeadAt && token.Is(Work) && !token.Is(WordClass.CountedNoun), SentenceTraits.WorkDone);
            isPlain &= LeadAt >= 0 || !token.Is(WordClass.Verb) || token.Is(WordClass.CountedNoun);
            isPlain &= token.Kind is TokenKind.Word or TokenKind.Break ? !token.Is(WordClass.Preposition) || token.Is(WordClass.And) || IsDeadline(i) : token.Is(WordClass.Date);
            weight += i > LeadAt && token.Kind == TokenKind.Word && !token.Is(WordClass.Filler | WordClass.Adverb | WordClass.And | WordClass.Date | WordClass.Deadline | WordClass.Vague) ? WeightOf(i) : 0;
        }

        Note(isPlain && weight <= BareWeight, SentenceTraits.Bare);
        Note(isPlain && weight <= BareWeight / 2, SentenceTraits.Heading);
        Note(_tokens.Length == 1 && LeadAt < 0 && _tokens[0] is { Kind: TokenKind.Word, Class: not WordClass.None }, SentenceTraits.Empty);
    }

    /// <summary>Whether a number or a code stands beside the word, or one word further: "version 3", "version FTO4.1", "version Falcon 3".</summary>
    private readonly bool IsBesideNumber(int i)
    {
        for (var at = Math.Max(0, i - 1); at < Math.Min(_tokens.Length, i + 3); at++)
        {
            if (at != i && _tokens[at].Kind is TokenKind.Number or TokenKind.Code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a preposition only opens a date: "by Q3", "by the end of June".</summary>
    private readonly bool IsDeadline(int i) =>
        _tokens[i].Is(WordClass.Deadline) && i + 1 < _tokens.Length && _tokens[i + 1].Is(WordClass.Date | WordClass.Deadline | WordClass.LongUnit | WordClass.Filler)
        && _tokens[^1] is var last && (last.Is(WordClass.Date | WordClass.LongUnit) || last.Kind is TokenKind.Code or TokenKind.Number or TokenKind.Break);

    /// <summary>Chinese words weigh their characters, others one.</summary>
    private readonly int WeightOf(int i) => _verbFollowsSubject ? _tokens[i].Length : 1;

    private void ReadQuantities()
    {
        for (var i = 0; i < _quantities.Length; i++)
        {
            var quantity = _quantities[i];
            var counts = quantity.Kind == QuantityKind.Count && (quantity.Head & Outcome) == WordClass.None;
            Note(true, quantity.Kind == QuantityKind.Place ? SentenceTraits.Place : SentenceTraits.Measured);
            Note(IsFigure(quantity, _tokens), SentenceTraits.Figure);
            Note(counts && (quantity.Head & WordClass.ActivityNoun) != WordClass.None, SentenceTraits.CountsActivity);
            Note(counts && (quantity.Head & WordClass.OutputNoun) != WordClass.None, SentenceTraits.CountsOutput);
            if (i > 0 && IsFromTo(_quantities[i - 1], quantity))
            {
                Note(true, SentenceTraits.FromTo | SentenceTraits.Effect);
            }

            Note(IsEffect(quantity), SentenceTraits.Effect);
        }
    }

    private readonly bool IsFromTo(FoundQuantity from, FoundQuantity to)
    {
        var (joined, opened) = (false, Lead == VerbKind.Change);
        for (var i = from.Last + 1; i < to.First; i++)
        {
            joined |= _tokens[i].Is(WordClass.To);
            opened |= _tokens[i].Is(WordClass.From);
        }

        for (var i = Math.Max(0, from.First - 4); i < from.First; i++)
        {
            opened |= _tokens[i].Is(WordClass.From);
        }

        return joined && opened;
    }

    /// <summary>Whether a number says what comes of the work: a measure that moves, a bound, an answer from outside.</summary>
    private readonly bool IsEffect(FoundQuantity quantity)
    {
        if (quantity.First < LeadAt)
        {
            // "与 20 位客户进行沟通": those whom the work is done with stand before the verb.
            var isObject = quantity.First > 0 && _tokens[quantity.First - 1].Is(WordClass.Preposition | WordClass.And);
            return quantity.Kind == QuantityKind.Percent || (!isObject && (quantity.Head & Outcome) != WordClass.None);
        }

        if (IsAttribute(quantity))
        {
            return false;
        }

        var isWork = LeadAt >= 0 && _tokens[LeadAt].Is(Work);
        var isCounted = (quantity.Head & (WordClass.ActivityNoun | WordClass.OutputNoun)) != WordClass.None
            && (quantity.Head & Outcome) == WordClass.None;
        return quantity.Kind switch
        {
            QuantityKind.Place or QuantityKind.Multiple => true,
            QuantityKind.Percent => !(isWork && IsDirect(quantity)) || (Lead == VerbKind.Deliver && (quantity.Head & Outcome) != WordClass.None),
            QuantityKind.Money => !Has(WordClass.Spend),
            _ => IsBoundedAbove(quantity) || FollowsMeasure(quantity) || (!isCounted && (FollowsOutcomeVerb(quantity) || IsAnswer(quantity))),
        };
    }

    /// <summary>Whether a number only describes the things that another number counts: "每周 3 个相似度达到 95% 的作品".</summary>
    private readonly bool IsAttribute(FoundQuantity quantity) =>
        quantity.Last + 1 < _tokens.Length && _tokens[quantity.Last + 1].Is(WordClass.Attributive)
        && _quantities[0] is { Kind: QuantityKind.Count } first && first.First < quantity.First && first.First > LeadAt && IsDirect(first);

    /// <summary>Whether only words such as "all" and "at least" stand between the leading verb and the number.</summary>
    private readonly bool IsDirect(FoundQuantity quantity)
    {
        for (var i = LeadAt + 1; i < quantity.First; i++)
        {
            if (!_tokens[i].Is(WordClass.Filler | WordClass.Upper | WordClass.Lower | WordClass.Adverb | WordClass.Currency))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool IsBoundedAbove(FoundQuantity quantity) =>
        (quantity.First > 0 && _tokens[quantity.First - 1].Is(WordClass.Upper))
        || (quantity.First > 1 && _tokens[quantity.First - 2].Is(WordClass.Upper))
        || (quantity.Last + 1 < _tokens.Length && _tokens[quantity.Last + 1].Is(WordClass.Upper));

    private readonly bool FollowsMeasure(FoundQuantity quantity)
    {
        for (var i = quantity.First - 1; i > Math.Max(LeadAt, quantity.First - 5); i--)
        {
            if (_tokens[i].Is(WordClass.MetricNoun))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool FollowsOutcomeVerb(FoundQuantity quantity)
    {
        for (var i = Math.Max(LeadAt, 0) + 1; i < quantity.First; i++)
        {
            var token = _tokens[i];
            var isVerb = _verbFollowsSubject || token.Is(WordClass.Effect) || _tokens[i - 1].Kind == TokenKind.Break
                || _tokens[i - 1].Is(WordClass.To | WordClass.And | WordClass.Effect | WordClass.Purpose | WordClass.Adverb);
            if (isVerb && token.Is(WordClass.Change | WordClass.Gain) && !token.Is(WordClass.CountedNoun | WordClass.Filler | WordClass.Activity))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether people answer with it: views of what was published, users of what was launched.</summary>
    private readonly bool IsAnswer(FoundQuantity quantity)
    {
        var isResponse = (quantity.Head & WordClass.ResponseNoun) != WordClass.None;
        return Lead switch
        {
            VerbKind.Activity or VerbKind.Assist or VerbKind.Hire => isResponse && !IsDirect(quantity) && HasBetween(quantity, WordClass.Effect),
            VerbKind.Deliver => isResponse || (quantity.Head & WordClass.PeopleNoun) != WordClass.None,
            _ => true,
        };
    }

    private readonly bool HasBetween(FoundQuantity quantity, WordClass any)
    {
        for (var i = LeadAt + 1; i < quantity.First; i++)
        {
            if (_tokens[i].Is(any))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool Has(WordClass any)
    {
        foreach (var token in _tokens)
        {
            if (token.Is(any))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Counts the verbs that lead a clause of their own, and the measures under them.</summary>
    private void ReadClauses()
    {
        var (leads, plain, measures, quantity) = (0, 0, 0, 0);
        for (var i = Math.Max(LeadAt, 0); i < _tokens.Length; i++)
        {
            if (i != LeadAt && !OpensClause(i))
            {
                continue;
            }

            var kind = KindOf(_tokens[i].Class);
            leads++;
            plain += kind is VerbKind.Change or VerbKind.Deliver or VerbKind.Activity or VerbKind.Hire or VerbKind.Keep ? 1 : 0;
            Note(i > LeadAt && Lead == VerbKind.Activity && kind is VerbKind.Gain or VerbKind.Change, SentenceTraits.MeansAndEnd);
            while (quantity < _quantities.Length && _quantities[quantity].First < i)
            {
                quantity++;
            }

            measures += kind is VerbKind.Change or VerbKind.Gain && quantity < _quantities.Length && !HasClauseBetween(i, _quantities[quantity].First) ? 1 : 0;
        }

        Note(leads >= 3 || (leads == 2 && plain == 2), SentenceTraits.SeveralGoals);
        Note(measures >= 2, SentenceTraits.SeveralMeasures);
    }

    private readonly bool HasClauseBetween(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (OpensClause(i))
            {
                return true;
            }
        }

        return false;
    }

    private void Note(bool isSo, SentenceTraits trait) => _traits |= isSo ? trait : SentenceTraits.None;
}
