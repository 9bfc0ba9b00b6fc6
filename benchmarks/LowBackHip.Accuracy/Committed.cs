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

    internal static string Cases { get; } = CasesOf("development");

    internal static string Tables { get; } = TablesOf("development");

    internal static string Json { get; } = Path.Combine(Folder, "results", "development.json");

    /// <summary>The names of the files with cases that were measured once before anybody looked at them.</summary>
    internal static ImmutableArray<string> Others { get; } = ["written", "reported"];

    internal static string InterviewTables { get; } = TablesOf("interview");

    internal static string InterviewJson { get; } = Path.Combine(Folder, "results", "interview.json");

    internal static string CasesOf(string name) => Path.Combine(Folder, "vignettes", $"{name}.jsonl");

    internal static string TablesOf(string name) => Path.Combine(Folder, "results", $"{name}.md");
}
