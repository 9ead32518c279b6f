namespace Okr.EntityFrameworkCore.Views;

/// <summary>The views on SQLite. Decimals come as its floating-point numbers, days and times as ISO texts.</summary>
internal static class SqliteViews
{
    public const string Objectives =
        """
        SELECT workspace, id, version,
          coalesce(payload ->> '$.title', '') AS title,
          payload ->> '$.cycle' AS cycle, payload ->> '$.unit' AS unit, payload ->> '$.owner' AS owner,
          coalesce(payload ->> '$.state', 'active') AS state, coalesce(payload ->> '$.ambition', 'not_stated') AS ambition,
          payload ->> '$.start' AS starts_on, payload ->> '$.end' AS ends_on,
          payload ->> '$.grade.value' AS grade,
          coalesce(json_array_length(payload, '$.keyResults'), 0) AS key_results
        FROM okr_records
        WHERE kind = 2
        """;

    public const string KeyResults =
        """
        SELECT workspace, okr_records.id AS objective, item.value ->> '$.id' AS id, item.key + 1 AS position,
          coalesce(item.value ->> '$.title', '') AS title,
          coalesce(item.value ->> '$.owner', payload ->> '$.owner') AS owner,
          coalesce(item.value ->> '$.state', 'active') AS state,
          item.value ->> '$.metric.type' AS metric, item.value ->> '$.metric.unit' AS metric_unit,
          item.value ->> '$.metric.baseline' AS baseline, item.value ->> '$.metric.target' AS target, item.value ->> '$.metric.current' AS current_value,
          coalesce(item.value ->> '$.weight', 1) AS weight, item.value ->> '$.confidence' AS confidence,
          item.value ->> '$.due' AS due_on, item.value ->> '$.grade.value' AS grade,
          coalesce(item.value ->> '$.isGuardrail', 0) AS is_guardrail
        FROM okr_records, json_each(payload, '$.keyResults') AS item
        WHERE kind = 2
        """;

    public const string Alignment =
        """
        SELECT workspace, okr_records.id AS objective, NULL AS key_result,
          link.value ->> '$.parent' AS parent, link.value ->> '$.parentKeyResult' AS parent_key_result,
          coalesce(link.value ->> '$.kind', 'supports') AS kind, coalesce(link.value ->> '$.state', 'accepted') AS state, coalesce(link.value ->> '$.weight', 1) AS weight
        FROM okr_records, json_each(payload, '$.alignsTo') AS link
        WHERE okr_records.kind = 2
        UNION ALL
        SELECT workspace, okr_records.id, item.value ->> '$.id',
          link.value ->> '$.parent', link.value ->> '$.parentKeyResult',
          coalesce(link.value ->> '$.kind', 'supports'), coalesce(link.value ->> '$.state', 'accepted'), coalesce(link.value ->> '$.weight', 1)
        FROM okr_records, json_each(payload, '$.keyResults') AS item, json_each(item.value, '$.alignsTo') AS link
        WHERE okr_records.kind = 2
        """;

    public const string CheckIns =
        """
        SELECT workspace, id, payload ->> '$.objective' AS objective, payload ->> '$.keyResult' AS key_result,
          payload ->> '$.value' AS value, payload ->> '$.confidence' AS confidence, payload ->> '$.note' AS note, payload ->> '$.author' AS author,
          payload ->> '$.observedAt' AS observed_at, payload ->> '$.recordedAt' AS recorded_at
        FROM okr_records
        WHERE kind = 4
        """;
}
