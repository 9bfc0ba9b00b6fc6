using System.Collections.Immutable;
using System.Reflection;

namespace LowBackHip.Accuracy;

/// <summary>The files in the repository: the cases, and how the content as it stands does on them.</summary>
internal static class Committed
{
    private static readonly string Folder = typeof(Committed).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory")
        .Value!;

    internal static string Cases { get; } = Path.Combine(Folder, "vignettes", "development.jsonl");

    internal static string Tables { get; } = Path.Combine(Folder, "results", "development.md");

    internal static string Json { get; } = Path.Combine(Folder, "results", "development.json");

    /// <summary>The names of the files with cases that were measured once before anybody looked at them.</summary>
    internal static ImmutableArray<string> Others { get; } = ["written", "reported"];

    internal static string InterviewTables { get; } = Path.Combine(Folder, "results", "interview.md");

    internal static string InterviewJson { get; } = Path.Combine(Folder, "results", "interview.json");

    internal static string CasesOf(string others) => Path.Combine(Folder, "vignettes", $"{others}.jsonl");

    internal static string TablesOf(string others) => Path.Combine(Folder, "results", $"{others}.md");
}
