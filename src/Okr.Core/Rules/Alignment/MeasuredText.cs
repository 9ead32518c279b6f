using Okr.Wording;

namespace Okr.Rules;

/// <summary>A key result as a comparison sees it: its words, what it measures, and how far it shall go.</summary>
internal sealed class MeasuredText
{
    /// <summary>The label by which a host may say that two key results measure the same.</summary>
    private const string MetricLabel = "metric_key";

    private const int LeastWeightOfResult = 4;

    private readonly string _metric;
    private readonly string _unit;

    public MeasuredText(int keyResult, KeyResult record)
    {
        KeyResult = keyResult;
        Form = TextNormalForm.Of(record.Title);
        _metric = record.Labels.TryGetValue(MetricLabel, out var metric) ? metric.Trim() : "";
        (Target, _unit) = record.Metric switch
        {
            NumericMetric { Target: { } target } numeric => (target, numeric.Unit.Trim()),
            NumericMetric or ManualMetric or null => (Form.LastNumber, ""),
            _ => (null, ""),
        };
        IsShare = string.Equals(_unit, "%", StringComparison.Ordinal) || record.Title.AsSpan().IndexOfAny("%％") >= 0 || record.Title.Contains("百分", StringComparison.Ordinal);
    }

    /// <summary>The number of the key result.</summary>
    public int KeyResult { get; }

    public TextNormalForm Form { get; }

    /// <summary>The target, by its metric or else by its text; null where there is no number.</summary>
    public decimal? Target { get; }

    /// <summary>Whether it is measured in per cent, so that parts of it do not add up to the whole.</summary>
    public bool IsShare { get; }

    /// <summary>Whether both ask for the same: the same text, or the same measure and target (rule A-11).</summary>
    public bool AsksTheSameAs(MeasuredText other) =>
        Target is { } target && other.Target == target
            ? MeasuresTheSameAs(other, Form.HasSameWords(other.Form) || Form.HasSimilarWords(other.Form))
            : Form.Weight >= LeastWeightOfResult && Form.IsSame(other.Form);

    /// <summary>Whether it may be a part of the other's target: of the same measure, perhaps in one region or product (rule A-12).</summary>
    public bool IsPartOf(MeasuredText whole) =>
        Target is { } target
        && target > 0
        && target < whole.Target
        && MeasuresTheSameAs(whole, whole.Form.Weight >= LeastWeightOfResult && whole.Form.IsWithin(Form));

    private bool MeasuresTheSameAs(MeasuredText other, bool byWords) =>
        _metric.Length > 0 && other._metric.Length > 0
            ? string.Equals(_metric, other._metric, StringComparison.OrdinalIgnoreCase)
            : byWords && (_unit.Length == 0 || other._unit.Length == 0 || string.Equals(_unit, other._unit, StringComparison.OrdinalIgnoreCase));
}
