using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using Okr.Json;

namespace Okr.Core.Tests.Json;

/// <summary>Holds over every record, metric and policy: all types are found by reflection.</summary>
public class RecordContractTests
{
    public static TheoryData<Type> Nodes => NodeTypes.Data;

    [Theory, MemberData(nameof(Nodes))]
    public void Every_node_has_a_generated_contract_with_every_member(Type node)
    {
        var expected = NodeTypes.MembersOf(node).Select(NodeTypes.NameOf);

        var actual = OkrJson.Options.GetTypeInfo(node).Properties.Where(member => !member.IsExtensionData).Select(member => member.Name);

        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Nodes))]
    public void A_node_with_every_member_set_survives(Type node)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var filled = new Filler(seed).Fill(node);

            var json = JsonSerializer.Serialize(filled, OkrJson.Options.GetTypeInfo(node));
            var back = JsonSerializer.Deserialize(json, OkrJson.Options.GetTypeInfo(node));

            Assert.Equal(filled, back);
            Assert.Equal(json, JsonSerializer.Serialize(back, OkrJson.Options.GetTypeInfo(node)));
            Assert.Equal(NodeTypes.MembersOf(node).Count() + 1, JsonNode.Parse(json)!.AsObject().Count);
        }
    }

    [Theory, MemberData(nameof(Nodes))]
    public void A_node_at_its_default_is_an_empty_object_but_for_what_is_always_written(Type node)
    {
        var json = JsonSerializer.Serialize(NodeTypes.Default(node), OkrJson.Options.GetTypeInfo(node));

        Assert.Equal(
            NodeTypes.MembersOf(node).Where(NodeTypes.IsAlwaysWritten).Select(NodeTypes.NameOf),
            JsonNode.Parse(json)!.AsObject().Select(member => member.Key));
        Assert.Equal(NodeTypes.Default(node), JsonSerializer.Deserialize("{}", OkrJson.Options.GetTypeInfo(node)));
    }

    [Theory, MemberData(nameof(Nodes))]
    public void An_empty_text_or_list_equals_one_that_was_not_stated(Type node)
    {
        foreach (var member in NodeTypes.MembersOf(node))
        {
            var blank = NodeTypes.Default(node);
            if (member.GetValue(blank) is not (null or ValueType) and var value)
            {
                var stated = NodeTypes.Default(node);
                member.SetValue(stated, value);

                Assert.Equal(blank, stated);
            }
        }
    }

    [Theory, MemberData(nameof(Nodes))]
    public void A_computed_member_of_a_stranger_is_carried_through(Type node)
    {
        const string Json = """{"key":1,"isMeasured":2,"unknown":3,"rules":4}""";
        if (OkrJson.Options.GetTypeInfo(node).Properties.Any(member => member.Name is "key" or "rules"))
        {
            return;
        }

        var read = JsonSerializer.Deserialize(Json, OkrJson.Options.GetTypeInfo(node));

        Assert.EndsWith(Json[1..], JsonSerializer.Serialize(read, OkrJson.Options.GetTypeInfo(node)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_grade_of_0_and_a_status_that_nobody_can_tell_are_statements()
    {
        var objective = new Objective { Id = new("o1"), Grade = new Grade(), Status = new StatedStatus() };

        var json = JsonSerializer.Serialize(objective, OkrJson.Options.GetTypeInfo(typeof(Objective)));

        Assert.Contains("\"grade\":{\"value\":0}", json, StringComparison.Ordinal);
        Assert.Contains("\"status\":{\"status\":\"no_data\"}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_leaf_says_what_it_expects_in_both_languages()
    {
        var leaves = NodeTypes.All
            .SelectMany(node => OkrJson.Options.GetTypeInfo(node).Properties)
            .Where(member => !member.IsExtensionData && OkrJson.Options.GetTypeInfo(member.PropertyType).Kind == JsonTypeInfoKind.None)
            .Select(member => Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType)
            .Distinct();

        foreach (var leaf in leaves)
        {
            // Plain types have their words in JsonExpectation; all others bring their own, snake_case enums among them.
            if (leaf != typeof(string) && leaf != typeof(decimal) && leaf != typeof(int) && leaf != typeof(bool) && leaf != typeof(DateOnly))
            {
                var converter = Assert.IsType<IExpectsJson>(OkrJson.Options.GetTypeInfo(leaf).Converter, exactMatch: false);
                Assert.NotEqual(converter.Expected.English, converter.Expected.Chinese);
            }
        }
    }

    [Property(MaxTest = 300)]
    public void Every_record_survives_alone(int seed)
    {
        foreach (var section in RecordSection.All)
        {
            var record = (OkrRecord)new Filler(seed).Fill(section.Type.Type);

            Assert.Equal(section.Kind, record.Key.Kind);
            Assert.Equal(record, OkrRecordJson.Read(section.Kind, OkrRecordJson.Write(record)));
        }
    }
}
