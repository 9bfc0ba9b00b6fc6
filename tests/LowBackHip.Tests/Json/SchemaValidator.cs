using System.Text.Json;

namespace LowBackHip.Tests.Json;

/// <summary>Checks a document against a schema, as far as this library's schemas go; a keyword it does not know fails the test that uses it.</summary>
internal sealed class SchemaValidator
{
    private static readonly HashSet<string> Known =
        ["$schema", "$ref", "title", "description", "type", "properties", "required", "additionalProperties", "items", "enum", "const", "minimum", "maximum", "oneOf"];

    private readonly JsonElement _root;
    private readonly List<string> _faults = [];

    private SchemaValidator(JsonElement root) => _root = root;

    /// <summary>The paths at which the document does not fit, each with the keyword that says so.</summary>
    internal static IReadOnlyList<string> Faults(string schema, string document)
    {
        var validator = new SchemaValidator(JsonDocument.Parse(schema).RootElement);
        validator.Check(validator._root, JsonDocument.Parse(document).RootElement, "$");
        return validator._faults;
    }

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            Assert.Contains(keyword.Name, Known);
            if (!Holds(keyword, schema, value, path))
                _faults.Add($"{path} {keyword.Name}");
        }
    }

    private bool Holds(JsonProperty keyword, JsonElement schema, JsonElement value, string path)
    {
        var argument = keyword.Value;
        switch (keyword.Name)
        {
            case "$ref":
                Check(Resolve(argument.GetString()!), value, path);
                return true;
            case "type":
                return argument.GetString() switch
                {
                    "object" => value.ValueKind == JsonValueKind.Object,
                    "array" => value.ValueKind == JsonValueKind.Array,
                    "string" => value.ValueKind == JsonValueKind.String,
                    "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
                    "null" => value.ValueKind == JsonValueKind.Null,
                    "number" => value.ValueKind == JsonValueKind.Number,
                    "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
                    var other => throw new InvalidOperationException($"No type: {other}"),
                };
            case "enum":
                return argument.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value));
            case "const":
                return JsonElement.DeepEquals(argument, value);
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() >= argument.GetDouble();
            case "maximum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() <= argument.GetDouble();
            case "required":
                return value.ValueKind != JsonValueKind.Object || argument.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _));
            case "oneOf":
                return argument.EnumerateArray().Count(option => Fits(option, value)) == 1;
            case "properties" when value.ValueKind == JsonValueKind.Object:
                foreach (var property in argument.EnumerateObject())
                {
                    if (value.TryGetProperty(property.Name, out var inner))
                        Check(property.Value, inner, $"{path}.{property.Name}");
                }

                return true;
            case "additionalProperties":
                Assert.Equal(JsonValueKind.False, argument.ValueKind);
                return value.ValueKind != JsonValueKind.Object
                    || value.EnumerateObject().All(property => schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(property.Name, out _));
            case "items" when value.ValueKind == JsonValueKind.Array:
                foreach (var (index, item) in value.EnumerateArray().Index())
                    Check(argument, item, $"{path}[{index}]");
                return true;
            default:
                return true;
        }
    }

    private bool Fits(JsonElement option, JsonElement value)
    {
        var validator = new SchemaValidator(_root);
        validator.Check(option, value, "$");
        return validator._faults.Count == 0;
    }

    private JsonElement Resolve(string pointer)
    {
        var element = _root;
        foreach (var step in pointer.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
            element = element.GetProperty(step);
        return element;
    }
}
