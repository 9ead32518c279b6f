namespace Okr.Conventions;

/// <summary>Proves on made-up files that each check can fail, and stays silent where it should.</summary>
public sealed class SourceConventionsTests
{
    [Theory]
    [InlineData("Rule.cs", "public sealed record Rule;", 0)]
    [InlineData("RuleOfT.cs", "public sealed record Rule<T>;", 0)]
    [InlineData("Rule.Parts.cs", "public static partial class Rule { }", 0)]
    [InlineData("Rule.cs", "public readonly record struct Rule;\ninternal sealed class Helper;", 0)]
    [InlineData("Program.cs", "return 0;", 0)]
    [InlineData("Rule.cs", "public delegate Task<int> Rule(string text);", 0)]
    [InlineData("Rules.cs", "public abstract class Rule;", 1)]
    [InlineData("Rules.cs", "internal static class Rule;", 1)]
    [InlineData("Rule.cs", "public interface Rule;\npublic enum Kind { }", 1)]
    [InlineData("Other.cs", "public interface Rule;\npublic enum Kind { }", 2)]
    public void Files_hold_one_public_type_and_have_its_name(string file, string text, int violations)
    {
        Assert.Equal(violations, SourceConventions.MisnamedFiles([new SourceFile($"Okr.Core/Rules/{file}", text)]).Count());
    }

    [Fact]
    public void Long_files_and_long_medians_are_found()
    {
        SourceFile[] files = [FileOf(401), FileOf(400), FileOf(81), FileOf(10)];

        Assert.Contains("401 lines", Assert.Single(SourceConventions.LongFiles(files)), StringComparison.Ordinal);
        Assert.Contains("400 lines", Assert.Single(SourceConventions.LongMedians(files)), StringComparison.Ordinal);
        Assert.Empty(SourceConventions.LongMedians([FileOf(80), FileOf(80), FileOf(400)]));
    }

    [Fact]
    public void A_file_knows_its_project_its_folder_and_its_types()
    {
        var file = new SourceFile("Okr.Core/Rules/Checks/Loop.cs", "namespace Okr.Rules;\n\n/// <summary>A class of rules.</summary>\npublic sealed class Loop\n{\n    public sealed class Inner;\n}\n");

        Assert.Equal(("Okr.Core", "Rules", "Loop"), (file.Project, file.Folder, file.Name));
        Assert.Equal(new DeclaredType("Okr.Rules", "Loop", IsPublic: true), Assert.Single(file.Types));
        Assert.Equal("", new SourceFile("Okr.Core/OkrNode.cs", "").Folder);
    }

    private static SourceFile FileOf(int lines) => new("Okr.Core/Rules/Rule.cs", new string('\n', lines - 1));
}
