using System.Runtime.InteropServices;

namespace Okr.Interchange;

/// <summary>Where a cell stands, kept for problems that show only after the whole plan was read.</summary>
/// <param name="File">The number of the source.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The number of the table column, from 1; 0 for the whole row.</param>
/// <param name="Character">The first character in the line, from 1; 0 for the whole row.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellPlace(int File, int Line, int Column, int Character);
