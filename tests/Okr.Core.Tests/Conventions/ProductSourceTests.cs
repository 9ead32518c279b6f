namespace Okr.Conventions;

/// <summary>Holds the layout conventions over every file of <c>src</c>.</summary>
public sealed class ProductSourceTests
{
    [Fact]
    public void A_file_holds_one_public_type_and_has_its_name() => Violations.AssertNone(SourceConventions.MisnamedFiles(SourceFile.Product));

    [Fact]
    public void Files_are_short() =>
        Violations.AssertNone(SourceConventions.LongFiles(SourceFile.Product).Concat(SourceConventions.LongMedians(SourceFile.Product)));
}
