using System.Diagnostics;

namespace Okr.Benchmarks.Running;

/// <summary>Times one thing beside another in turn, so that whatever else the machine does slows both.</summary>
internal sealed class SideBySide(Func<object> baseline)
{
    private const int Rounds = 5;

    /// <summary>The median of how many times as long something takes as the baseline.</summary>
    public double TimesAsLong(Func<object> work)
    {
        Time(work);
        Time(baseline);
        return Enumerable.Range(0, Rounds).Select(_ => Time(work) / Time(baseline)).Order().ElementAt(Rounds / 2);
    }

    private static double Time(Func<object> work)
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work());
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
