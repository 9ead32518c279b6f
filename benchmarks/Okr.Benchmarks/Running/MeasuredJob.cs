using System.Reflection;
using BenchmarkDotNet.Attributes;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Jobs;

namespace Okr.Benchmarks.Running;

/// <summary>A class that carries <see cref="JobAttribute"/>, with its goals.</summary>
internal sealed class MeasuredJob
{
    private MeasuredJob(Type type, JobAttribute job)
    {
        (Type, Name, Row) = (type, job.Name, job.Row);
        Goals = [.. type.GetCustomAttributes<GoalAttribute>()];
        HasTimes = type.GetMethods().Any(method => method.GetCustomAttribute<BenchmarkAttribute>() is not null);
    }

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<MeasuredJob> All { get; } =
    [
        .. from type in typeof(MeasuredJob).Assembly.GetTypes()
           let job = type.GetCustomAttribute<JobAttribute>()
           where job is not null
           orderby job.Name
           select new MeasuredJob(type, job),
    ];

    public Type Type { get; }

    public string Name { get; }

    /// <summary>The row of the table of goals.</summary>
    public string Row { get; }

    public IReadOnlyList<GoalAttribute> Goals { get; }

    /// <summary>Whether there is something to time; a job may have facts alone.</summary>
    public bool HasTimes { get; }

    /// <summary>The sizes of tenant that it is measured on, ascending.</summary>
    public IReadOnlyList<int> Sizes =>
        [.. Type.GetProperty(nameof(TenantBenchmarks.KeyResults))!.GetCustomAttribute<ParamsAttribute>()!.Values.Cast<int>()];

    /// <summary>The facts at one size.</summary>
    public IReadOnlyList<Fact> FactsAt(int keyResults)
    {
        if (Activator.CreateInstance(Type) is not IHasFacts job)
        {
            return [];
        }

        Type.GetProperty(nameof(TenantBenchmarks.KeyResults))!.SetValue(job, keyResults);
        return [.. job.Facts().Select(fact => fact with { KeyResults = keyResults })];
    }
}
