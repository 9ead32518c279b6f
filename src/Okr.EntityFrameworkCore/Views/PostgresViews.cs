namespace Okr.EntityFrameworkCore.Views;

/// <summary>The views on PostgreSQL. Decimals are exact; days and times have their types.</summary>
internal static class PostgresViews
{
    public const string Objectives =
        """
        SELECT workspace, id, version,
          coalesce(said.title, '') AS title,
          said.cycle, said.unit, said.owner,
          coalesce(said.state, 'active') AS state, coalesce(said.ambition, 'not_stated') AS ambition,
          said.start AS starts_on, said."end" AS ends_on,
          (said.grade ->> 'value')::numeric AS grade,
          coalesce(json_array_length(said."keyResults"), 0) AS key_results
        FROM okr_records CROSS JOIN LATERAL json_to_record(payload)
          AS said (title text, cycle text, unit text, owner text, state text, ambition text, start date, "end" date, grade json, "keyResults" json)
        WHERE kind = 2
        """;

    public const string KeyResults =
        """
        SELECT workspace, okr_records.id AS objective, said.id, item.position::int AS position,
          coalesce(said.title, '') AS title,
          coalesce(said.owner, payload ->> 'owner') AS owner,
          coalesce(said.state, 'active') AS state,
          said.metric ->> 'type' AS metric, said.metric ->> 'unit' AS metric_unit,
          (said.metric ->> 'baseline')::numeric AS baseline, (said.metric ->> 'target')::numeric AS target, (said.metric ->> 'current')::numeric AS current_value,
          coalesce(said.weight, 1) AS weight, said.confidence,
          said.due AS due_on, (said.grade ->> 'value')::numeric AS grade,
          coalesce(said."isGuardrail", false) AS is_guardrail
        FROM okr_records CROSS JOIN LATERAL json_array_elements(payload -> 'keyResults') WITH ORDINALITY AS item (value, position)
          CROSS JOIN LATERAL json_to_record(item.value)
          AS said (id text, title text, owner text, state text, metric json, weight numeric, confidence numeric, due date, grade json, "isGuardrail" boolean)
        WHERE kind = 2
        """;

    public const string Alignment =
        """
        SELECT workspace, id AS objective, NULL::text AS key_result,
          said.parent, said."parentKeyResult" AS parent_key_result,
          coalesce(said.kind, 'supports') AS kind, coalesce(said.state, 'accepted') AS state, coalesce(said.weight, 1) AS weight
        FROM okr_records CROSS JOIN LATERAL json_to_recordset(payload -> 'alignsTo')
          AS said (parent text, "parentKeyResult" text, kind text, state text, weight numeric)
        WHERE okr_records.kind = 2
        UNION ALL
        SELECT workspace, id, item.value ->> 'id',
          said.parent, said."parentKeyResult",
          coalesce(said.kind, 'supports'), coalesce(said.state, 'accepted'), coalesce(said.weight, 1)
        FROM okr_records CROSS JOIN LATERAL json_array_elements(payload -> 'keyResults') AS item (value)
          CROSS JOIN LATERAL json_to_recordset(item.value -> 'alignsTo')
          AS said (parent text, "parentKeyResult" text, kind text, state text, weight numeric)
        WHERE okr_records.kind = 2
        """;

    public const string CheckIns =
        """
        SELECT workspace, okr_records.id, said.objective, said."keyResult" AS key_result,
          said.value, said.confidence, said.note, said.author,
          said."observedAt" AS observed_at, said."recordedAt" AS recorded_at
        FROM okr_records CROSS JOIN LATERAL json_to_record(payload)
          AS said (objective text, "keyResult" text, value numeric, confidence numeric, note text, author text, "observedAt" timestamptz, "recordedAt" timestamptz)
        WHERE kind = 4
        """;
}
