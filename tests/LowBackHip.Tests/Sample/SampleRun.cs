using System.Text;
using LowBackHip.Sample;

namespace LowBackHip.Tests.Sample;

/// <summary>One run of the sample's command line in this process.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of the output, without the end of the last.</summary>
    internal string[] Lines => Output.TrimEnd('\n').Split('\n');

    internal static Task<SampleRun> Of(params string[] args) => WithInput(string.Empty, args);

    internal static async Task<SampleRun> WithInput(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var from = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var terminal = new Terminal { Input = from, Output = output, Error = error };
        var exitCode = await LowBackHip.Sample.Program.RunAsync(args, terminal);
        return new(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
