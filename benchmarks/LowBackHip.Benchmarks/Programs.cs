using System.Diagnostics;

namespace LowBackHip.Benchmarks;

/// <summary>Programs of the repository, published to be timed as a whole.</summary>
internal static class Programs
{
    /// <summary>The repository's root, looked for from where this program runs.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>Publishes a project for this machine.</summary>
    /// <returns>The program's path.</returns>
    internal static string Publish(string project, string folder, params string[] options)
    {
        string[] arguments = ["publish", Path.Combine(Root, project), "-c", "Release", "--use-current-runtime", "-o", folder, "-v", "quiet", .. options];
        using var process = Process.Start("dotnet", arguments);
        process.WaitForExit();
        return process.ExitCode == 0 ? Path.Combine(folder, Path.GetFileName(project)) : throw new InvalidOperationException($"{project} cannot be published.");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LowBackHip.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("This is not run from inside the repository.");
        return folder.FullName;
    }
}
