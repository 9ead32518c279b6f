namespace Okr.Benchmarks.Running;

/// <summary>What work allocates on its way, beside what remains of it.</summary>
internal static class AllocatedBeside
{
    /// <summary>How many times as many bytes were allocated as are kept.</summary>
    public static double Kept(Func<object> make)
    {
        make();
        var (live, allocated) = (GC.GetTotalMemory(forceFullCollection: true), GC.GetTotalAllocatedBytes(precise: true));
        var thing = make();
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        live = GC.GetTotalMemory(forceFullCollection: true) - live;
        GC.KeepAlive(thing);
        return (double)allocated / live;
    }
}
