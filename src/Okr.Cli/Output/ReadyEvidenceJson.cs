using System.Text.Json;
using Okr.Cli.Terminal;
using Okr.Readiness;
using Okr.Rules;

namespace Okr.Cli.Output;

/// <summary>The part of the <c>okr-ready/1</c> document about departments, people and data. No single person's answers are in it.</summary>
internal static class ReadyEvidenceJson
{
    public static void Write(Utf8JsonWriter json, ReadyPage page)
    {
        var report = page.Report;
        json.WriteArray("contradictions", report.Contradictions, contradiction => WriteContradiction(json, page, contradiction));
        json.WriteArray("departments", report.Departments, department => WriteDepartment(json, department));
        json.WriteStartObject("mindset");
        json.WriteNumber("smallestGroup", report.Mindset.SmallestGroup);
        json.WriteStartObject("whole");
        WriteGroup(json, report.Mindset.Whole);
        json.WriteArray("units", report.Mindset.Units, group =>
        {
            json.WriteStartObject();
            WriteGroup(json, group);
        });
        json.WriteEndObject();
        json.WriteArray("habits", report.Habits.All, habit => WriteHabit(json, habit));
        json.WriteArray("cycles", report.Cycles, cycle => WriteCycle(json, cycle));
        json.WriteArray("evidence", report.Evidence.Prepend(report.WholeEvidence), evidence => WriteEvidence(json, evidence));
        json.WriteArray("pilots", report.Pilots, pilot => WritePilot(json, page, pilot));
    }

    private static void WriteContradiction(Utf8JsonWriter json, ReadyPage page, Contradiction contradiction)
    {
        json.WriteStartObject();
        json.WriteString("criterion", contradiction.Question);
        json.WriteString("unit", contradiction.Unit?.Value);
        json.WriteString("attested", contradiction.Attested.In(page.Language));
        json.WriteString("shown", contradiction.Shown.In(page.Language));
        json.WriteEndObject();
    }

    private static void WriteDepartment(Utf8JsonWriter json, UnitReadiness department)
    {
        json.WriteStartObject();
        json.WriteString("unit", department.Unit.Value);
        json.WriteBoolean("isReady", department.IsReady);
        json.WriteBoolean("runsOkrsE", department.RunsOkrsE);
        json.WriteBoolean("needsOkrsE", department.NeedsOkrsE);
        json.WriteArray("missing", department.Missing, result => json.WriteStringValue(result.Criterion.Id));
        json.WriteEndObject();
    }

    /// <summary>Ends the object that the caller has begun.</summary>
    private static void WriteGroup(Utf8JsonWriter json, MindsetGroup group)
    {
        json.WriteString("unit", group.Unit?.Value);
        json.WriteBoolean("isShown", group.IsShown);
        json.WriteNumberOrNull("people", group.IsShown ? group.People : null);
        json.WriteNumberOrNull("matureShare", group.MatureShare);
        json.WriteNumberOrNull("mean", group.Mean);
        json.WriteArray("statements", group.Statements, json.WriteNumberValue);
        json.WriteEndObject();
    }

    private static void WriteHabit(Utf8JsonWriter json, CheckInHabit habit)
    {
        json.WriteStartObject();
        json.WriteString("unit", habit.Unit?.Value);
        json.WriteString("cycle", habit.Cycle?.Value);
        json.WriteNumber("weeksDue", habit.WeeksDue);
        json.WriteNumber("onTime", habit.OnTime);
        json.WriteNumber("late", habit.Late);
        json.WriteNumber("keyResults", habit.KeyResults);
        json.WriteNumber("never", habit.Never);
        json.WriteEndObject();
    }

    private static void WriteCycle(Utf8JsonWriter json, PractisedCycle practised)
    {
        json.WriteStartObject();
        json.WriteString("cycle", practised.Cycle.Id.Value);
        json.WriteString("scope", JsonOutput.Spell(practised.Scope));
        json.WriteString("state", JsonOutput.Spell(practised.Cycle.State));
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, PlanEvidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("unit", evidence.Unit?.Value);
        json.WriteNumber("objectives", evidence.Objectives);
        json.WriteNumberOrNull("alignedShare", evidence.AlignedShare);
        json.WriteNumberOrNull("soundShare", evidence.SoundShare);
        json.WriteNumberOrNull("executedShare", evidence.ExecutedShare);
        json.WriteNumber("stale", evidence.Stale);
        json.WriteNumber("due", evidence.Due);
        json.WriteNumber("late", evidence.Late);
        json.WriteEndObject();
    }

    private static void WritePilot(Utf8JsonWriter json, ReadyPage page, PilotResult pilot)
    {
        json.WriteStartObject();
        json.WriteString("name", pilot.Pilot.Name);
        json.WriteString("verdict", JsonOutput.Spell(pilot.Verdict));
        json.WriteString("reason", pilot.Reason.In(page.Language));
        json.WriteArray("criteria", pilot.Criteria, criterion =>
        {
            json.WriteStartObject();
            json.WriteString("title", criterion.Title.In(page.Language));
            json.WriteString("state", JsonOutput.Spell(criterion.State));
            json.WriteString("evidence", criterion.Evidence.In(page.Language));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
