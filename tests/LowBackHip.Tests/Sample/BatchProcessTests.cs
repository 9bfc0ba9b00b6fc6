using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using LowBackHip.Sample;

namespace LowBackHip.Tests.Sample;

/// <summary>A batch as a stage of a pipe: whole processes, and what the system does to them. Where there is no Unix shell there is nothing to hold.</summary>
public sealed class BatchProcessTests : IDisposable
{
    private static readonly string Batch = $"dotnet '{typeof(ExitCode).Assembly.Location}' batch --output summary";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lowbackhip-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Several_processes_give_the_bytes_of_one()
    {
        WriteInput(lines: 900, badEvery: 100);

        // GNU parallel where it is installed, and split, which is everywhere, in the same way: blocks of whole lines, the answers in the order of the blocks.
        var run = Shell(
            $"""
            {Batch} in > one 2> err
            split --numeric-suffixes --suffix-length=3 --lines=250 --filter="{Batch} > \$FILE 2>> err; true" in part-
            cat part-* > parts
            cmp one parts && wc -l < parts
            if command -v parallel > /dev/null
            then parallel --pipe --keep-order --block 100k "{Batch}" < in > several 2>> err; echo $?; cmp one several
            else echo 6
            fi
            """);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        var said = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("900", said[0].Trim());

        // What parallel ends with is how many processes saw a bad line; none is 0.
        Assert.NotEqual("0", said[1].Trim());
        Assert.Equal(2, said.Length);
    }

    [Fact]
    public void A_full_disk_ends_it_with_one_message()
    {
        if (!File.Exists("/dev/full"))
            return;
        WriteInput(lines: 20);
        var run = Shell($"{Batch} in > /dev/full");
        Assert.Equal(ExitCode.OutputFailed, run.ExitCode);
        Assert.StartsWith("The output cannot be written after 0 lines: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_closed_pipe_ends_it_with_one_message()
    {
        WriteInput(lines: 3000);
        var run = Shell($"({Batch} in; echo $? > code) | head -n 1 | wc -l; cat code");
        Assert.Equal($"1\n{ExitCode.OutputFailed}\n", run.Output);
        Assert.StartsWith("The output was closed after ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task When_it_is_killed_whole_lines_remain()
    {
        if (OperatingSystem.IsWindows())
            return;
        WriteInput(lines: 3000);
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"cat in in in in in in in in in in | exec {Batch}"]) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.BaseStream;
        var written = new MemoryStream();
        var room = new byte[4096];
        while (written.Length < 300_000)
            written.Write(room, 0, await output.ReadAsync(room));
        process.Kill(entireProcessTree: true);
        await output.CopyToAsync(written);
        await process.WaitForExitAsync();

        var text = Encoding.UTF8.GetString(written.ToArray());
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.True(text.Count(character => character == '\n') < 30_000, "It was not killed half-way.");
        Assert.All(text.TrimEnd('\n').Split('\n'), line => JsonDocument.Parse(line).Dispose());
    }

    private void WriteInput(int lines, int badEvery = int.MaxValue) => File.WriteAllLines(Path.Combine(_folder.FullName, "in"), Enumerable.Range(1, lines).Select(line =>
        line % badEvery == 0
            ? line % (2 * badEvery) == 0 ? string.Empty : """{"schema":"lowbackhip/presentation/1","age":"old"}"""
            : string.Create(CultureInfo.InvariantCulture, $$"""{"schema":"lowbackhip/presentation/1","age":{{line % 100}},"findings":{"fever":"{{(line % 3 == 0 ? "present" : "absent")}}"} }""")));

    private (int ExitCode, string Output, string Error) Shell(string script)
    {
        if (OperatingSystem.IsWindows())
            return default;
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", script])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
