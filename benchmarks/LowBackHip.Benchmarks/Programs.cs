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
        Run("publish", project, folder, ["--use-current-runtime", .. options]);
        return Path.Combine(folder, Path.GetFileName(project));
    }

    /// <summary>Packs the library.</summary>
    /// <returns>What a project needs to take the package from there; all else comes from where the machine gets it, to a place that goes with the folder.</returns>
    internal static string[] Pack(string folder)
    {
        // A version that nobody has, so that no package from elsewhere is taken for it.
        const string Version = "0.0.0-measured";
        Run("pack", "src/LowBackHip", folder, $"-p:PackageVersion={Version}");
        return [$"-p:LowBackHipVersion={Version}", $"-p:RestoreAdditionalProjectSources={folder}", $"-p:RestorePackagesPath={Path.Combine(folder, "packages")}"];
    }

    private static void Run(string command, string project, string folder, params string[] options)
    {
        string[] arguments = [command, Path.Combine(Root, project), "-c", "Release", "-o", folder, "-v", "quiet", .. options];
        using var process = Process.Start("dotnet", arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {command} {project} failed.");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LowBackHip.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("This is not run from inside the repository.");
        return folder.FullName;
    }
}
