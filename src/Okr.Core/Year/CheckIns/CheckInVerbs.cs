using Ardalis.GuardClauses;

namespace Okr.Year;

/// <summary>Checking in on key results and objectives, and correcting or withdrawing what was reported.</summary>
/// <remarks>
/// One commit of the changes writes each check-in and its objective with the new current value, confidence, status and summary. These are made of all check-ins at
/// once, by when they were observed: a late report does not overwrite a newer one, and the order of arrival does not matter. After an
/// <c>OkrConflictException</c> load again and ask again: nothing that others reported is lost, and what is already there is not written twice. Pure; safe for use
/// from any thread.
/// </remarks>
public static class CheckInVerbs
{
    /// <summary>Checks in, with everything in one commit or nothing.</summary>
    /// <remarks>
    /// What a report leaves out is filled in: the objective of its key result, the one who acts as author, now as the time of observing and of writing down. A report
    /// that is already there with the same content changes nothing. One that names another in <see cref="Okr.CheckIn.Corrects"/> takes its place.
    /// </remarks>
    /// <param name="context">Who acts, where and when.</param>
    /// <param name="reports">The reports, each with an id that the caller chose.</param>
    /// <exception cref="ArgumentException">An argument is null, or a report is.</exception>
    public static VerbOutcome CheckIn(YearContext context, params IReadOnlyList<CheckIn> reports)
    {
        var batch = CheckInAll(context, reports);
        return new() { Changes = batch.Changes, Refusals = [.. batch.Refused.Select(refused => refused.Refusal)] };
    }

    /// <summary>Puts a right report in the place of a wrong one; both stay on record.</summary>
    /// <remarks>The right one is a whole report. It is about the same key result and the same moment unless it states another moment.</remarks>
    /// <param name="context">Who acts, where and when.</param>
    /// <param name="wrong">The check-in that was wrong.</param>
    /// <param name="right">What is right, with an id of its own.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerbOutcome Correct(YearContext context, CheckInId wrong, CheckIn right) => CheckIn(context, Guard.Against.Null(right) with { Corrects = wrong });

    /// <summary>Takes a report back, as if it had never been made; both the report and its withdrawal stay on record.</summary>
    /// <param name="context">Who acts, where and when.</param>
    /// <param name="wrong">The check-in to take back.</param>
    /// <param name="id">The id of the withdrawal.</param>
    /// <param name="reason">Why; null when not stated.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    public static VerbOutcome Withdraw(YearContext context, CheckInId wrong, CheckInId id, string? reason = null) =>
        CheckIn(context, new CheckIn { Id = id, Corrects = wrong, IsWithdrawn = true, Note = reason });

    /// <summary>Checks in many at once, as integrations do: one pass over the workspace, however many there are, and every problem with its place.</summary>
    /// <param name="context">Who acts, where and when.</param>
    /// <param name="reports">The reports, each with an id that the caller chose. One may correct an earlier one of the list.</param>
    /// <param name="keepsGoodOnes">Whether the reports without a problem are written although others have one; false writes all or nothing.</param>
    /// <exception cref="ArgumentException">An argument is null, or a report is.</exception>
    public static CheckInBatch CheckInAll(YearContext context, IReadOnlyList<CheckIn> reports, bool keepsGoodOnes = false)
    {
        Guard.Against.Null(context);
        Guard.Against.Null(reports);
        var desk = new CheckInDesk(context, reports);
        for (var i = 0; i < reports.Count; i++)
        {
            desk.Take(i, reports[i] ?? throw new ArgumentException($"Report {i} is null. Leave it out.", nameof(reports)));
        }

        var isWritten = desk.Refused.Count == 0 || keepsGoodOnes;
        return new()
        {
            Changes = isWritten ? new CheckInLedger(context, desk.Taken).Changes() : [],
            Taken = isWritten ? desk.Taken.Count : 0,
            Repeated = desk.Repeated,
            Refused = desk.Refused,
        };
    }
}
