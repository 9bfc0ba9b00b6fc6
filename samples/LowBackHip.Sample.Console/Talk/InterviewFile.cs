using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LowBackHip.Json;
using LowBackHip.Reasoning;

namespace LowBackHip.Sample.Talk;

/// <summary>An interview in a file: the answers as they were given, each a presentation in the wire form.</summary>
internal static class InterviewFile
{
    private const string Schema = "lowbackhip-sample/interview/1";

    /// <summary>Writes the answers of an interview.</summary>
    /// <returns>Null, or why it could not be written.</returns>
    internal static string? Write(string name, Interview interview)
    {
        try
        {
            // Somebody's answers about their body: for nobody else's eyes.
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var file = new FileStream(name, options);
            using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true });
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("catalog", interview.Evaluator.Catalog.Fingerprint);
            json.WriteStartArray("answers");
            foreach (var answer in interview.Answered.Select(answered => answered.Answer))
            {
                json.WriteStartObject();
                json.WriteStartArray("asked");
                foreach (var key in answer.Asked)
                    json.WriteStringValue(key);
                json.WriteEndArray();
                json.WritePropertyName("said");
                LowBackHipJson.WritePresentation(answer.Said, json);
                json.WriteString("rest", answer.Rest == FindingStatus.Unsure ? "unsure" : "absent");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return "That file cannot be written.";
        }
    }

    /// <summary>Reads an interview, or says on standard error what is wrong with the file.</summary>
    internal static bool TryRead(string name, Evaluator evaluator, Terminal terminal, [NotNullWhen(true)] out Interview? interview)
    {
        interview = null;
        using var file = Commands.InputFile.Open(name, terminal);
        if (file is null)
            return false;
        try
        {
            using var document = JsonDocument.Parse(file);
            var root = document.RootElement;
            if (root.GetProperty("schema").GetString() != Schema)
                throw new FormatException("not an interview");
            interview = Interview.Resume(evaluator, [.. root.GetProperty("answers").EnumerateArray().Select(answer => Read(answer, evaluator.Catalog))]);
            if (root.GetProperty("catalog").GetString() != evaluator.Catalog.Fingerprint)
                terminal.Error.WriteLine("The questions have changed since this was saved. Your answers are kept; some questions may be new.");
            return true;
        }
        catch (Exception failure) when (failure is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            terminal.Error.WriteLine("The file does not hold a saved interview.");
            return false;
        }
    }

    private static InterviewAnswer Read(JsonElement answer, ClinicalCatalog catalog) => new(
        [.. answer.GetProperty("asked").EnumerateArray().Select(key => key.GetString()!)],
        LowBackHipJson.ReadPresentation(answer.GetProperty("said").GetRawText(), catalog),
        answer.GetProperty("rest").GetString() switch
        {
            "absent" => FindingStatus.Absent,
            "unsure" => FindingStatus.Unsure,
            _ => throw new FormatException("neither absent nor unsure"),
        });
}
