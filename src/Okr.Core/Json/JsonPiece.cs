using System.Runtime.InteropServices;

namespace Okr.Json;

/// <summary>One value of a JSON text as it stands there. The bytes are good until the window moves on.</summary>
/// <param name="Bytes">The bytes; of a value that is too long, only its end.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="IsTooLong">Whether it exceeds the limit.</param>
/// <param name="IsCutOff">Whether the text ended within it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonPiece(ReadOnlyMemory<byte> Bytes, TextPosition Start, bool IsTooLong, bool IsCutOff);
