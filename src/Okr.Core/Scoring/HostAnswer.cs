using System.Runtime.InteropServices;

namespace Okr.Scoring;

/// <summary>What the code of a host said, or the name of the exception that it threw.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HostAnswer<T>(T? Answer, string? Failure);
