using System.CommandLine;
using System.Text.Json;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Sample.Rendering;

namespace LowBackHip.Sample.Commands;

/// <summary><c>score FILE|-</c>: the numeric answers to an outcome measure in, its score out.</summary>
internal sealed class ScoreCommand
{
    // Far more than any questionnaire's answers need.
    private const int MaxCharacters = 64 * 1024;

    private readonly Terminal _terminal;
    private readonly Argument<string> _file = new("FILE") { Description = "Answers as JSON; - reads standard input." };
    private readonly Option<string> _format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Json);

    public ScoreCommand(Terminal terminal)
    {
        _terminal = terminal;
        Command = new("score", "Scores the numeric answers to an outcome measure.") { _file, _format };
        Command.SetAction((parsed, interrupted) => Task.Run(() => Run(parsed.GetRequiredValue(_file), parsed.GetValue(_format)), interrupted).WaitAsync(interrupted));
    }

    internal Command Command { get; }

    private int Run(string file, string? format)
    {
        if (InputFile.Open(file, _terminal) is not { } input)
            return ExitCode.BadInput;
        using var text = new StreamReader(input);
        var read = new char[MaxCharacters + 1];
        var length = text.ReadBlock(read);
        if (length > MaxCharacters)
        {
            _terminal.Error.WriteLine("The answers cannot be read: the text is too long.");
            return ExitCode.BadInput;
        }

        OutcomeAnswers answers;
        try
        {
            answers = LowBackHipJson.ReadOutcomeAnswers(new string(read, 0, length), OutcomeMeasures.All);
        }
        catch (JsonException problem)
        {
            _terminal.Error.WriteLine($"The answers cannot be read: {problem.Message}");
            return ExitCode.BadInput;
        }

        using var output = _terminal.TextOutput();
        if (format == OutputFormat.Json)
            output.WriteLine(LowBackHipJson.WriteOutcomeScore(answers.Measure, answers.Score(), indented: true));
        else
            Say(output, answers.Measure, answers.Score());
        return ExitCode.Done;
    }

    private static void Say(TextWriter output, OutcomeMeasure measure, OutcomeScore? score)
    {
        output.WriteLine($"{measure.Name}: {(score is null ? "too few answers for a score" : Words.Number(score.Value))} (from {Words.Number(measure.LeastScore)} to {Words.Number(measure.MostScore)}{measure.HigherIsBetter switch { true => ", higher is better", false => ", lower is better", _ => string.Empty }})");
        foreach (var part in score?.Parts ?? [])
            output.WriteLine($"  {part.Name}: {(part.Value is { } value ? Words.Number(value) : "too few answers")}");
        if (score?.Band is { } band)
            output.WriteLine($"  Means: {band}");
        if (measure.ImportantChange is { } change)
            output.WriteLine($"  A change that matters: {Words.Of(change, "the first score")} ({change.Source.Citation.Id})");
        output.WriteLine($"  How it is made: {measure.ScoringRule}");
        output.WriteLine($"  Terms of use: {measure.License.Free}{(measure.License.NeedsPermission is { } needs ? $" Needs permission: {needs}" : string.Empty)}");
        output.WriteLine($"  Sources: {string.Join("; ", measure.Sources.Select(source => source.Citation.Text))}");
    }
}
