using System.Reflection;

namespace LowBackHip.Tests.Repository;

/// <summary>The files of the repository the tests were built from, such as approved texts and the README.</summary>
internal static class RepositoryFiles
{
    /// <summary>The repository's folder, as the build recorded it.</summary>
    internal static string Root { get; } = typeof(RepositoryFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    /// <summary>The full path of a file named from the repository's root, with forward slashes.</summary>
    internal static string PathOf(string relativePath) => Path.GetFullPath(Path.Combine(Root, relativePath));
}
