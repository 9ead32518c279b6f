using System.Runtime.CompilerServices;
using Okr;
using Okr.Alignment;
using Okr.AotSmoke;
using Okr.Scoring;
using Okr.Storage;

var steps = 0;
var snapshot = OkrSnapshot.Build(Sample.Plan);
Expect("the plan has no defects", snapshot.Defects.Count == 0);

var alignment = AlignmentGraph.Of(snapshot);
Expect("the plan has no loop", alignment.Loops.Count == 0);
Expect("a link downward would close one", alignment.LoopIfLinked(Objective("o1"), Objective("o2")) is not null);

var scores = ScoreSheet.Compute(alignment, ScoringPolicy.Google, Sample.Today);
Expect("the company's objective scores 0.85", scores.Of(Objective("o1")).Score == 0.85m);
Expect("what nobody measured has no score", scores.Of(Objective("o2")).Score is null);
Console.WriteLine(scores.Explain(Objective("o1")).ToText(OkrLanguage.English));

var store = new InMemoryOkrStore();
var workspace = new WorkspaceId("acme");
await store.CommitAsync(workspace, new OkrCommit { Changes = OkrDocument.Empty.ChangesTo(Sample.Plan) });
var stored = new List<StoredRecord>();
await foreach (var record in store.ReadAsync(workspace, RecordQuery.All))
{
    stored.Add(record);
}

Expect("the store gives back what was committed", OkrDocument.FromStore(stored).ChangesTo(Sample.Plan).Count == 0);

Console.WriteLine($"{steps} steps passed, {(RuntimeFeature.IsDynamicCodeSupported ? "just in time" : "natively compiled")}");
return 0;

ObjectiveView Objective(string id) => snapshot.Find(new ObjectiveId(id)) ?? throw new InvalidOperationException($"no objective '{id}'");

void Expect(string what, bool holds)
{
    if (!holds)
    {
        throw new InvalidOperationException($"does not hold: {what}");
    }

    Console.WriteLine($"ok {++steps}: {what}");
}
