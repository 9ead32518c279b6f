namespace Okr.Interchange;

/// <summary>The columns of a table of attestations, in the order of its description.</summary>
internal enum AttestationColumn
{
    Question = 0,
    Unit,
    Person,
    Answer,
    Value,
    By,
    Date,
    Until,
    Evidence,
}
