using System.Globalization;
using System.Text;
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
    public async Task A_blank_line_is_a_bad_line_except_at_the_end()
    {
        var run = await SampleRun.WithInput($"\n{Good}\r\n \t\n\n{Good}\n\n\n", "batch");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.Equal(["line 1", "line 3", "line 4", "3 of 5 lines could not be read."], run.Error.TrimEnd('\n').Split('\n').Select(line => line.Split(':')[0]));
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
    public async Task When_nobody_reads_any_more_it_ends_quietly()
    {
        using var error = new StringWriter();
        using var output = new NoticingOutput(new ClosedPipe());
        using var input = new Endless();
        using var terminal = new Terminal { Input = input, Output = output, Error = error };

        Assert.Equal(0, await LowBackHip.Sample.Program.RunAsync(["batch"], terminal));
        Assert.Empty(error.ToString());
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
