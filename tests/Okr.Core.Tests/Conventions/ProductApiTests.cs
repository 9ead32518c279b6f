using System.Reflection;

namespace Okr.Conventions;

/// <summary>Holds the conventions over every type of the assembly that this test project is for. Compiled into each test project of a library.</summary>
public sealed class ProductApiTests
{
    private static readonly Assembly Product = Assembly.Load(typeof(ProductApiTests).Assembly.GetName().Name!.Replace(".Tests", "", StringComparison.Ordinal));
    private static readonly IReadOnlyList<Type> All = [.. Product.GetTypes().Where(type => !type.Name.Contains('<', StringComparison.Ordinal))];
    private static readonly IReadOnlyList<Type> Visible = [.. All.Where(type => type.IsVisible)];

    [Fact]
    public void Asynchronous_methods_end_in_Async_and_take_a_token_last() => Violations.AssertNone(ApiConventions.AsyncWithoutToken(Visible));

    [Fact]
    public void Nothing_public_can_be_set() => Violations.AssertNone(ApiConventions.PublicSetters(Visible));

    [Fact]
    public void Public_classes_are_sealed_or_abstract() => Violations.AssertNone(ApiConventions.OpenClasses(Visible));

    [Fact]
    public void Records_have_no_initialisers() => Violations.AssertNone(ApiConventions.RecordInitialisers(All));
}
