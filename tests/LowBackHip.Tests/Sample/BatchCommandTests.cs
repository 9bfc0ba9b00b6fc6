using System.Globalization;
using System.Text;
using System.Text.Json;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using LowBackHip.Sample;

namespace LowBackHip.Tests.Sample;

public sealed class BatchCommandTests
{
    private const string Good = """{"schema":"lowbackhip/presentation/1","findings":{"saddle-numbness":"present"}}""";

    [Fact]
    public async Task Each_line_gives_the_evaluation_that_it_gives_alone_in_the_same_order()
    {
        string[] presentations = [.. Enumerable.Range(0, 100).Select(age => string.Create(CultureInfo.InvariantCulture, $$"""{"schema":"lowbackhip/presentation/1","age":{{age}}}"""))];

        var run = await SampleRun.WithInput(string.Join('\n', presentations), "batch");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(100, run.Lines.Length);
        foreach (var age in (int[])[0, 15, 16, 17, 50, 99])
            Assert.Equal((await SampleRun.WithInput(presentations[age], "batch")).Lines[0], run.Lines[age]);
        Assert.NotEqual(run.Lines[0], run.Lines[99]);
    }

    [Fact]
    public async Task A_bad_line_is_reported_with_its_number_and_the_others_are_evaluated()
    {
        var run = await SampleRun.WithInput($"{Good}\n{{\"schema\":\"lowbackhip/presentation/1\",\"age\":400,\"colour\":1}}\n{Good}\n", "batch", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.Equal(run.Lines[0], run.Lines[1]);
        var errors = run.Error.TrimEnd('\n').Split('\n');
        Assert.StartsWith("line 2: $.age: ", errors[0], StringComparison.Ordinal);
        Assert.StartsWith("line 2: $", errors[1], StringComparison.Ordinal);
        Assert.Equal("1 of 3 lines could not be read.", errors[2]);
        Assert.DoesNotContain("400", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blank_line_is_a_bad_line()
    {
        var run = await SampleRun.WithInput($"\n{Good}\r\n \t\n\n{Good}\n\n\n", "batch");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.Equal(["line 1", "line 3", "line 4", "line 6", "line 7", "5 of 7 lines could not be read."], run.Error.TrimEnd('\n').Split('\n').Select(line => line.Split(':')[0]));
    }

    [Fact]
    public async Task In_summaries_each_line_is_about_the_line_of_its_number()
    {
        var run = await SampleRun.WithInput($"{Good}\n{{\"schema\":\"lowbackhip/presentation/1\",\"age\":400}}\n\n{Good}\nno JSON", "batch", "--output", "summary");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("3 of 5 lines could not be read.\n", run.Error);
        Assert.Equal(5, run.Lines.Length);
        var evaluator = new Evaluator(BuiltInCatalog.Instance);
        Assert.Equal(LowBackHipJson.WriteSummary(evaluator.Evaluate(LowBackHipJson.ReadPresentation(Good, evaluator.Catalog))), run.Lines[0]);
        Assert.Equal(run.Lines[0], run.Lines[3]);
        Assert.Equal(
            ["$.age: number-out-of-range", "$: broken-syntax", "$: broken-syntax"],
            ((int[])[1, 2, 4]).Select(line => JsonDocument.Parse(run.Lines[line]).RootElement.GetProperty("problems")[0]).Select(problem => $"{problem.GetProperty("path")}: {problem.GetProperty("code")}"));
    }

    [Fact]
    public async Task Summaries_keep_the_order_of_many_lines()
    {
        string[] presentations = [.. Enumerable.Range(0, 3000).Select(number => string.Create(CultureInfo.InvariantCulture, $$"""{"schema":"lowbackhip/presentation/1","age":{{number % 130}}}"""))];
        var run = await SampleRun.WithInput(string.Join('\n', presentations), "batch", "--output", "summary");
        var evaluator = new Evaluator(BuiltInCatalog.Instance);
        Assert.Equal(presentations.Select(text => LowBackHipJson.WriteSummary(evaluator.Evaluate(LowBackHipJson.ReadPresentation(text, evaluator.Catalog)))), run.Lines);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_passed_over()
    {
        var run = await SampleRun.WithInput($"{Good}\n{new string('x', 3_000_000)}\n{Good}\n{new string(' ', 2_000_000)}", "batch");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.StartsWith("line 2: $: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("line 4: $: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_lines_are_no_evaluations() => Assert.Equal(new(0, string.Empty, string.Empty), await SampleRun.Of("batch"));

    [Fact]
    public async Task When_interrupted_it_ends_with_whole_lines()
    {
        using var interrupted = new CancellationTokenSource();
        using var output = new Watched(interrupted.Cancel);
        using var error = new StringWriter();
        using var input = new Endless();
        using var terminal = new Terminal { Input = input, Output = output, Error = error };

        Assert.Equal(130, await LowBackHip.Sample.Program.RunAsync(["batch"], terminal, interrupted.Token));
        Assert.EndsWith("}\n", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
        Assert.StartsWith("Interrupted after ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_nobody_reads_to_the_end_it_says_so()
    {
        using var error = new StringWriter();
        using var output = new NoticingOutput(new ClosedPipe());
        using var input = new Endless();
        using var terminal = new Terminal { Input = input, Output = output, Error = error };

        Assert.Equal(3, await LowBackHip.Sample.Program.RunAsync(["batch"], terminal));
        Assert.Equal("The output was closed after 0 lines.", error.ToString().TrimEnd());
    }

    [Fact]
    public async Task When_the_disk_is_full_it_says_so()
    {
        using var error = new StringWriter();
        using var output = new FullDisk();
        using var input = new Endless();
        using var terminal = new Terminal { Input = input, Output = output, Error = error };

        Assert.Equal(3, await LowBackHip.Sample.Program.RunAsync(["batch"], terminal));
        Assert.Equal("The output cannot be written after 0 lines: No space left on device", error.ToString().TrimEnd());
    }

    /// <summary>Gives good lines for ever.</summary>
    private sealed class Endless : ReadOnlyStream
    {
        private static readonly byte[] Line = Encoding.UTF8.GetBytes(Good + "\n");
        private int _place;

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (var i = 0; i < count; i++)
            {
                buffer[offset + i] = Line[_place];
                _place = (_place + 1) % Line.Length;
            }

            return count;
        }
    }

    /// <summary>Says that something was written.</summary>
    private sealed class Watched(Action onWritten) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer);
            onWritten();
        }
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", hresult: 32);
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }

    private abstract class ReadOnlyStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
