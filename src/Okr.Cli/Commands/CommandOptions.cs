using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Okr.Cli.Commands;

/// <summary>The arguments and options that several commands share; a fresh one for each, because a symbol belongs to one command.</summary>
internal static class CommandOptions
{
    public static Option<string?> Policy() => new("--policy") { HelpName = "FILE", Description = "A policy as JSON; without it the defaults of the method." };

    public static Option<string[]> Attestations() => new("--attestations")
    {
        HelpName = "FILE",
        Description = "A CSV of answers that only people can give; several may be named.",
        DefaultValueFactory = _ => [],
    };

    public static Option<DateOnly?> Today() => new("--today")
    {
        HelpName = "DATE",
        Description = "The day to judge at, as yyyy-mm-dd; makes every run repeatable.",
        CustomParser = ParseDate,
    };

    public static Option<OkrLanguage> Language() => new("--lang")
    {
        HelpName = "en|zh-Hans",
        Description = "The language of texts.",
        CustomParser = result => result.Tokens[^1].Value switch
        {
            "en" => OkrLanguage.English,
            "zh-Hans" => OkrLanguage.Chinese,
            var other => Fail<OkrLanguage>(result, $"'{other}' is no language of okr: use en or zh-Hans."),
        },
    };

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { HelpName = string.Join('|', formats), Description = "The form of the output.", DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : Fail<DateOnly?>(result, $"'{text}' is no date: write it as yyyy-mm-dd, such as 2026-11-16.");
    }

    private static T? Fail<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
