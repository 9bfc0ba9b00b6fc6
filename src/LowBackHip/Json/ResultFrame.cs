namespace LowBackHip.Json;

/// <summary>What stands before and behind every result that is written with one catalog: made once for the catalog.</summary>
internal sealed class ResultFrame
{
    internal ResultFrame(string schema, ClinicalCatalog catalog)
    {
        Start = LowBackHipJson.ToUtf8(json =>
        {
            json.WriteStartObject();
            json.WriteString("schema"u8, schema);
            json.WriteStartObject("catalog"u8);
            json.WriteString("version"u8, catalog.Version);
            json.WriteString("fingerprint"u8, catalog.Fingerprint);
            json.WriteEndObject();
            json.WritePropertyName("disposition"u8);
        });
        End = [.. ",\"notice\":"u8, .. LowBackHipJson.ToUtf8(json => json.WriteStringValue(Evaluation.Notice)), (byte)'}'];
    }

    /// <summary>Up to the disposition.</summary>
    internal byte[] Start { get; }

    /// <summary>From the notice on.</summary>
    internal byte[] End { get; }
}
