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

    internal static string WrittenCases { get; } = Path.Combine(Folder, "vignettes", "written.jsonl");

    internal static string WrittenTables { get; } = Path.Combine(Folder, "results", "written.md");

    internal static string InterviewTables { get; } = Path.Combine(Folder, "results", "interview.md");

    internal static string InterviewJson { get; } = Path.Combine(Folder, "results", "interview.json");
}
