namespace Okr.Interchange;

/// <summary>The columns of an attestations CSV, in the order in which export writes them.</summary>
internal enum AttestationColumn
{
    Question,
    Unit,
    Person,
    Answer,
    Value,
    By,
    Date,
    Until,
    Evidence,
}
