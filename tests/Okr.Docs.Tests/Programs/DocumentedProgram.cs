using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Okr.Docs.Tests.Programs;

/// <summary>Compiles and runs a program of the documentation as a new console project would: top-level statements, nullable, the SDK's implicit usings.</summary>
internal static class DocumentedProgram
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly Lock Console = new();

    private static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file))];

    /// <summary>What the program prints.</summary>
    public static string Run(string source, string place)
    {
        var entry = Compile(source, place).EntryPoint!;
        lock (Console)
        {
            var before = System.Console.Out;
            using var printed = new StringWriter { NewLine = "\n" };
            System.Console.SetOut(printed);
            try
            {
                (entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]) as Task)?.GetAwaiter().GetResult();
            }
            catch (TargetInvocationException thrown)
            {
                Assert.Fail($"{place}: the program throws {thrown.InnerException}");
            }
            finally
            {
                System.Console.SetOut(before);
            }

            return printed.ToString();
        }
    }

    private static Assembly Compile(string source, string place)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            "Documented",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options), CSharpSyntaxTree.ParseText(source, options)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        var problems = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.True(result.Success && problems.Count == 0, $"{place}: the program does not compile without warnings.\n{string.Join('\n', problems)}");
        return Assembly.Load(image.ToArray());
    }
}
