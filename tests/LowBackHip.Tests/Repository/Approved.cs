namespace LowBackHip.Tests.Repository;

/// <summary>Texts that somebody has read and approved, each a file of the repository.</summary>
internal static class Approved
{
    /// <summary>Compares a text with its approved file. Where they differ, the text is written beside it, to be compared and, if it is meant, to take its place.</summary>
    /// <param name="text">What there is now.</param>
    /// <param name="relativePath">The approved file from the repository's root, such as <c>tests/…/Catalog.approved.md</c>.</param>
    internal static void Verify(string text, string relativePath)
    {
        var approved = RepositoryFiles.PathOf(relativePath);
        var received = approved.Replace(".approved.", ".received.", StringComparison.Ordinal);
        if (received == approved)
            throw new ArgumentException("The name of an approved file has '.approved.' in it.", nameof(relativePath));
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : null;
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        var receivedPath = relativePath.Replace(".approved.", ".received.", StringComparison.Ordinal);
        Assert.Fail(
            $"""
            {(expected is null ? $"{relativePath} does not exist yet." : $"The text differs from {relativePath}: {FirstDifference(expected, text)}")}
            The text is in {receivedPath}. If the change is meant: mv {receivedPath} {relativePath}
            """);
    }

    private static string FirstDifference(string expected, string actual)
    {
        var was = expected.Split('\n');
        var now = actual.Split('\n');
        var line = Enumerable.Range(0, Math.Min(was.Length, now.Length)).FirstOrDefault(at => was[at] != now[at], Math.Min(was.Length, now.Length));
        return $"line {line + 1}\n- {(line < was.Length ? was[line] : "(end)")}\n+ {(line < now.Length ? now[line] : "(end)")}";
    }
}
