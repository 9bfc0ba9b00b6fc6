using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace LowBackHip.Json;

/// <summary>Makes JSON Schemas (draft 2020-12) from the records of the wire form, so that a schema cannot say other than what is written.</summary>
internal static class JsonSchemas
{
    private static readonly string[] StatusWords = [.. EnumText<FindingStatus>.All.Except([EnumText<FindingStatus>.Of(FindingStatus.NotAssessed)])];

    internal static JsonNode OfPresentation(ClinicalCatalog catalog) => Document(
        WireContext.Default.PresentationJson,
        LowBackHipJson.PresentationSchemaId,
        "What a person reports and shows, at one time. Everything but the schema may be left out; what is missing is unknown, never absent.",
        type => type == typeof(FindingStatusesJson) ? Findings(catalog) : null);

    internal static JsonNode OfEvaluation() => Document(
        WireContext.Default.EvaluationJson,
        LowBackHipJson.EvaluationSchemaId,
        "What a presentation means and what to do next, with the reasons and sources behind it.",
        _ => null);

    internal static JsonNode OfSummary() => Document(
        WireContext.Default.SummaryJson,
        LowBackHipJson.SummarySchemaId,
        "What a presentation means in short, or why its text cannot be read: one line of a batch.",
        _ => null);

    internal static JsonNode OfFollowUp() => Document(
        WireContext.Default.FollowUpJson,
        LowBackHipJson.FollowUpSchemaId,
        "What has changed since an earlier evaluation, what to do about it and why, and the evaluation of today.",
        _ => null);

    internal static JsonNode OfOutcomeAnswers() => Document(
        WireContext.Default.OutcomeAnswersJson,
        LowBackHipJson.OutcomeAnswersSchemaId,
        "The numeric answers to an outcome measure. No wording of any item is part of it.",
        type => type == typeof(int?) ? NumberOrNull() : null);

    internal static JsonNode OfOutcomeScore() => Document(
        WireContext.Default.OutcomeScoreJson,
        LowBackHipJson.OutcomeScoreSchemaId,
        "The score of an outcome measure, and what it means.",
        _ => null);

    private static JsonObject NumberOrNull() =>
        new() { ["oneOf"] = new JsonArray(new JsonObject { ["type"] = "integer", ["minimum"] = 0 }, new JsonObject { ["type"] = "null" }) };

    private static JsonObject Document(JsonTypeInfo type, string title, string description, Func<Type, JsonObject?> replace)
    {
        var options = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Transform(context, replace(context.TypeInfo.Type) ?? node),
        };
        var schema = (JsonObject)type.GetJsonSchemaAsNode(options);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", title);
        schema.Insert(2, "description", description);
        return schema;
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
            return node;

        // What is null is left out, so nothing may be null.
        if (schema["type"] is JsonArray types)
            schema["type"] = types.Select(type => (string?)type).Single(type => type != "null");
        if (context.TypeInfo.Type.GetCustomAttributes(typeof(ExactlyOneAttribute), inherit: false) is [ExactlyOneAttribute one])
            schema["oneOf"] = new JsonArray([.. one.Properties.Select(name => new JsonObject { ["required"] = Words([name]) })]);
        if (context.PropertyInfo?.AttributeProvider is not { } property)
            return schema;
        if (property.GetCustomAttributes(typeof(WordsAttribute), inherit: true) is [WordsAttribute allowed])
            (schema["items"] as JsonObject ?? schema)["enum"] = Words(allowed.Words);
        if (property.GetCustomAttributes(typeof(WithinAttribute), inherit: true) is [WithinAttribute within])
        {
            schema["minimum"] = within.Least;
            schema["maximum"] = within.Most;
        }

        if (property.GetCustomAttributes(typeof(SaysAttribute), inherit: true) is [SaysAttribute says])
        {
            if (says.Always is not null)
                schema["const"] = says.Always;
            schema.Insert(0, "description", says.Description);
        }

        return schema;
    }

    private static JsonObject Findings(ClinicalCatalog catalog)
    {
        var properties = new JsonObject();
        foreach (var finding in catalog.Findings)
            properties[finding.Id.Value] = new JsonObject { ["title"] = finding.Name, ["description"] = finding.Question, ["enum"] = Words(StatusWords) };
        return new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    private static JsonArray Words(IEnumerable<string> words) => [.. words.Select(word => JsonValue.Create(word))];
}
