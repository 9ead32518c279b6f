namespace Okr.Benchmarks.Goals;

/// <summary>What a job has to reach: stated once, on the class that measures it.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal abstract class GoalAttribute(double bound) : Attribute
{
    /// <summary>What must hold.</summary>
    public double Bound { get; } = bound;

    /// <summary>What would be better still; 0 where nothing is said.</summary>
    public double Ambition { get; init; }

    /// <summary>What is asked, with its bound.</summary>
    public abstract string Text { get; }

    /// <summary>Whether less is better.</summary>
    protected abstract bool IsCeiling { get; }

    /// <summary>The figure that is held against the bound; null where it was not measured.</summary>
    public abstract double? Reached(Results results);

    /// <summary>The figure as people read it.</summary>
    public abstract string Show(double reached);

    public bool Holds(double reached) => IsCeiling ? reached <= Bound : reached >= Bound;

    protected string AmbitionText => Ambition > 0 ? $", ambition {Show(Ambition)}" : "";
}
