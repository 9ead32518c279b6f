namespace Okr;

/// <summary>How days of the week lie to dates.</summary>
internal static class Weekdays
{
    /// <summary>How many days ago the weekday was; 0 on the day itself. The weekday is fixed.</summary>
    public static int DaysBefore(this Weekday weekday, DateOnly date) => ((date.DayNumber % 7) + 8 - (int)weekday) % 7; // day 0 of all days was a Monday
}
