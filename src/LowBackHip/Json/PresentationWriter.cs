using System.Text.Json;

namespace LowBackHip.Json;

/// <summary>Writes the wire form of a presentation: what is not known is left out.</summary>
/// <remarks>Straight to the writer, since the content is a handful of words and numbers and a copy of it in between would only cost.</remarks>
internal static class PresentationWriter
{
    internal static void Write(Utf8JsonWriter json, Presentation presentation)
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, LowBackHipJson.PresentationSchemaId);
        if (presentation.Age is { } age)
            WireNumber.Write(json, "age"u8, age);
        if (presentation.Sex is { } sex)
            json.WriteString("sex"u8, EnumText<Sex>.Of(sex));
        WritePain(json, presentation);
        WriteFindings(json, presentation);
        json.WriteEndObject();
    }

    private static void WritePain(Utf8JsonWriter json, Presentation presentation)
    {
        if (presentation is { Sites.IsEmpty: true, Onset: null, DurationDays: null, Intensity: null })
            return;
        json.WriteStartObject("pain"u8);
        if (!presentation.Sites.IsEmpty)
        {
            json.WriteStartArray("sites"u8);
            foreach (var site in presentation.Sites)
            {
                json.WriteStartObject();
                json.WriteString("region"u8, EnumText<PainRegion>.Of(site.Region));
                if (site.Side is { } side)
                    json.WriteString("side"u8, EnumText<BodySide>.Of(side));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (presentation.Onset is { } onset)
            json.WriteString("onset"u8, EnumText<PainOnset>.Of(onset));
        if (presentation.DurationDays is { } days)
            WireNumber.Write(json, "durationDays"u8, days);
        if (presentation.Intensity is { } intensity)
            json.WriteNumber("intensity"u8, intensity.Value);
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, Presentation presentation)
    {
        var findings = presentation.FindingTable;
        if (findings.Count == 0)
            return;
        json.WriteStartObject("findings"u8);
        for (var place = 0; place < findings.Count; place++)
        {
            json.WriteString(findings.Ids[place].Value, findings.StatusAt(place) switch
            {
                FindingStatus.Present => "present"u8,
                FindingStatus.Absent => "absent"u8,
                _ => "unsure"u8,
            });
        }

        json.WriteEndObject();
    }
}
