using System.Globalization;
using LowBackHip.Reasoning;
using LowBackHip.Sample.Rendering;
using Spectre.Console;

namespace LowBackHip.Sample.Talk;

/// <summary>Shows the screens of an interview, in plain lines that need no color.</summary>
internal sealed class ScreenText(IAnsiConsole console, bool isCleared)
{
    private const int BarWidth = 30;
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Alarm = new(Color.Red, decoration: Decoration.Bold);

    internal void Welcome()
    {
        console.Write(new Rule("Interview about low back and hip pain") { Justification = Justify.Left, Style = Strong });
        Line("", Evaluation.Notice, Faint);
        Line("", "Type an answer and press Enter. You can type these at any time:");
        Commands();
        console.WriteLine();
    }

    internal void Commands()
    {
        Line("  why        ", "why this is asked, and what the answer could mean; why 3 for one question");
        Line("  back       ", "change the answer before");
        Line("  save FILE  ", "keep your answers in a file, to go on later with --resume FILE");
        Line("  stop       ", "see the report on what you have said so far");
        Line("  quit       ", "leave without a report");
        Line("  help       ", "show these words again");
    }

    /// <summary>Begins a screen: the bar, and what it asks in general.</summary>
    internal void Begin(InterviewScreen screen, InterviewProgress progress, int number, string? before)
    {
        if (isCleared)
            console.Clear();
        else
            console.WriteLine();
        var done = (int)(progress.Fraction * BarWidth);
        Line("", string.Create(CultureInfo.InvariantCulture, $"Screen {number}  [{new string('#', done)}{new string('-', BarWidth - done)}] {progress.Fraction * 100:0} % done"), Faint);
        Line("", screen.Prompt, Strong);
        if (screen.Kind is InterviewScreenKind.Cause or InterviewScreenKind.Plan && before is null)
            Line("  ", "What matters for your safety is asked. Type stop if you have had enough.", Faint);
        if (before is not null)
            Line("  ", $"You said \"{before}\". Press Enter to leave it so, or answer again.", Faint);
    }

    internal void Question(InterviewQuestion question)
    {
        console.WriteLine();
        Line("", question.Basic == BasicFact.Duration ? "How long has it lasted?" : question.Wording);
        if (question.Basic == BasicFact.Sites)
            Places();
        else if (question.Basic == BasicFact.Onset)
            List(Enum.GetValues<PainOnset>().Select(PresentationWords.Onset));
        else if (question.Basic == BasicFact.Sex)
            List(["female", "male"]);
        Line("  ", question.Basic switch
        {
            BasicFact.Duration => "Such as 10 days, 3 weeks or 6 hours. Count this bout of pain.",
            BasicFact.Sites => "Type the numbers, each with its side if it has one: 2 left 18 both",
            _ => question.Clarification ?? string.Empty,
        }, Faint);
    }

    /// <summary>Shows findings, numbered where there are several.</summary>
    internal void Findings(InterviewScreen screen)
    {
        for (var place = 0; place < screen.Questions.Length; place++)
        {
            var lead = screen.Questions.Length == 1 ? "  " : string.Create(CultureInfo.InvariantCulture, $" {place + 1,2}. ");
            Line(lead, screen.Questions[place].Wording);
            if (screen.Questions[place].Clarification is { } clarification)
                Line(new string(' ', lead.Length), clarification, Faint);
        }
    }

    internal void Why(InterviewScreen screen) => Line("  ", screen.Why);

    internal void Why(InterviewQuestion question)
    {
        foreach (var flag in question.RedFlags.Take(3))
            Line("  - ", $"{flag.Name} ({Words.Of(flag.Disposition)}): {flag.Reason}");
        if (question.RedFlags.IsEmpty && !question.Conditions.IsEmpty)
            Line("  ", $"It makes these more or less likely: {string.Join(", ", question.Conditions.Select(condition => condition.PlainName))}.");
    }

    internal void Emergency(Evaluation evaluation)
    {
        if (isCleared)
            console.Clear();
        console.WriteLine();
        console.Write(new Rule("EMERGENCY") { Justification = Justify.Left, Style = Alarm });
        Line("", evaluation.Disposition.AtLeast.Instruction(), Alarm);
        console.WriteLine();
        Line("", "Why:");
        foreach (var flag in evaluation.RedFlags.Where(flag => flag.Match == Match.Met && flag.Flag.Disposition == Disposition.Emergency))
            Line("  - ", $"{flag.Flag.Name}. {flag.Flag.Reason}");
        console.WriteLine();
        Line("", "The interview stops here. If you typed something by mistake, type back.");
    }

    internal void End(InterviewEnd end)
    {
        if (isCleared)
            console.Clear();
        console.WriteLine();
        Line("", end switch
        {
            InterviewEnd.Settled => "That was the last question. How soon you should be seen is settled.",
            InterviewEnd.Limit => "That was the last question for now. The report says what is still open.",
            _ => "That was the last question. Some answers are not known, so the report says what is still open.",
        }, Strong);
    }

    internal void Report(Evaluation evaluation)
    {
        TextReport.Write(console, "Your report", evaluation);
        console.WriteLine();
        console.Write(new Rule("In short") { Justification = Justify.Left, Style = Strong });
        Line("", evaluation.Disposition.Instruction, evaluation.Disposition.AtLeast == Disposition.Emergency ? Alarm : Strong);
    }

    internal void Say(string text) => Line("", text);

    internal void Prompt(string text) => console.Write(new Text(text + " > ", Strong));

    private void Line(string lead, string text, Style? style = null)
    {
        if (text.Length > 0)
            console.Write(new Hanging(lead, text, style));
    }

    private void List(IEnumerable<string> choices)
    {
        foreach (var (place, choice) in choices.Index())
            Line(string.Create(CultureInfo.InvariantCulture, $"  {place + 1}. "), choice);
    }

    /// <summary>All places in two columns, so that they fit on one screen.</summary>
    private void Places()
    {
        var regions = Enum.GetValues<PainRegion>();
        var rows = (regions.Length + 1) / 2;
        for (var row = 0; row < rows; row++)
        {
            var right = row + rows < regions.Length ? Cell(row + rows) : string.Empty;
            Line("", $"{Cell(row),-36}{right}".TrimEnd());
        }

        string Cell(int place) => string.Create(CultureInfo.InvariantCulture, $" {place + 1,2}. {PresentationWords.Region(regions[place])}");
    }
}
