using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Okr;
using Okr.Alignment;
using Okr.AotSmoke;
using Okr.Conformance;
using Okr.Conformance.Tests;
using Okr.Json;
using Okr.Rules;
using Okr.Scoring;

var steps = 0;
var policy = OkrPolicy.Default with { Gate = new CommitGate { RefuseAt = Severity.Error } };
var workspace = new WorkspaceId("acme");

var snapshot = OkrSnapshot.Build(Sample.Plan);
Expect("the plan has no defects", snapshot.Defects.Count == 0);
var alignment = AlignmentGraph.Of(snapshot);
Expect("a link downward would close a loop", alignment.LoopIfLinked(Objective("o1"), Objective("o2")) is not null);
var scores = ScoreSheet.Compute(alignment, ScoringPolicy.Google, Sample.Today);
Expect("the company's objective scores 0.85", scores.Of(Objective("o1")).Score == 0.85m);
Expect("what nobody measured has no score", scores.Of(Objective("o2")).Score is null);
Console.WriteLine(scores.Explain(Objective("o1")).ToText(OkrLanguage.English));

var analysis = OkrEngine.Analyze(snapshot.With(Sample.Loop), policy, Sample.Today);
Expect("the rules find the loop", analysis.Findings.Findings.Any(finding => finding.Rule == new RuleId("OKR4002")));
Expect("no rule has crashed", analysis.Findings.Findings.All(finding => finding.Rule != new RuleId("OKR9001")));
Expect("readiness asks for more", analysis.Readiness.Next is { Missing.Count: > 0 });
foreach (var finding in analysis.Findings.Findings)
{
    Console.WriteLine($"{finding.Rule} {FindingTexts.Default.Message(finding, OkrLanguage.English)} / {FindingTexts.Default.Message(finding, OkrLanguage.Chinese)}");
}

using var stream = new MemoryStream();
await OkrJson.WriteAsync(Sample.Plan, stream);
stream.Position = 0;
var read = await OkrJson.ReadAsync(stream);
Expect("JSON gives back the document", read is { Problems.Count: 0, Document: { } document } && document.ChangesTo(Sample.Plan).Count == 0);
using var bad = new MemoryStream("{ \"format\": \"okr/1\", \"objectives\": [ { \"id\": \"o\", \"state\": \"done\", \"keyResults\": [ { \"metric\": { \"current\": \"1\", \"type\": \"numeric\" } } ] } ] }"u8.ToArray());
Expect("JSON tells all that cannot be read", (await OkrJson.ReadAsync(bad)).Problems is [{ Path: "$.objectives[0].state" }, { Path: "$.objectives[0].keyResults[0].metric.current" }]);
Expect("JSON gives back the policy", OkrPolicyJson.Read(OkrPolicyJson.Write(policy)).Policy == policy);
Console.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));

var services = new ServiceCollection();
services.AddOkr(policy).UseInMemoryStore();
await using var provider = services.BuildServiceProvider();
var okr = provider.GetRequiredService<OkrService>();
await okr.CommitAsync(workspace, new OkrCommit { Changes = OkrDocument.Empty.ChangesTo(Sample.Plan), Reason = "first import" });
var loaded = await okr.LoadAsync(workspace);
Expect("the host gives back what was committed", loaded.Document.ChangesTo(Sample.Plan).Count == 0);
Expect("the gate refuses the loop", await IsRefused(loaded.Document.ChangesTo(loaded.With(Sample.Loop).Document)));

var conformance = await ConformanceKit.ReportAsync(new InMemoryStoreUnderTest(), modelRuns: 100);
Console.WriteLine(conformance.ToMarkdown());
Expect("the store keeps every promise", conformance.IsPassed);

Console.WriteLine($"{steps} steps passed, {(RuntimeFeature.IsDynamicCodeSupported ? "just in time" : "natively compiled")}");
return 0;

ObjectiveView Objective(string id) => snapshot.Find(new ObjectiveId(id)) ?? throw new InvalidOperationException($"no objective '{id}'");

async Task<bool> IsRefused(IReadOnlyList<OkrChange> changes)
{
    try
    {
        await okr.CommitAsync(workspace, new OkrCommit { Changes = changes });
        return false;
    }
    catch (OkrRejectedException)
    {
        return true;
    }
}

void Expect(string what, bool holds)
{
    if (!holds)
    {
        throw new InvalidOperationException($"does not hold: {what}");
    }

    Console.WriteLine($"ok {++steps}: {what}");
}
