using System.Globalization;
using LowBackHip.Reasoning;
using LowBackHip.Sample.Rendering;
using Spectre.Console;

namespace LowBackHip.Sample.Talk;

/// <summary>Leads an interview over typed lines, from the first question to the report.</summary>
internal sealed class Conversation
{
    private readonly ScreenText _screen;
    private readonly TypedLines _lines;
    private string? _file;
    private Interview _interview;

    // The screen shown: one that was answered before, or the next one.
    private int _at;

    /// <param name="interview">The interview, begun or taken up again.</param>
    /// <param name="console">Where it is shown.</param>
    /// <param name="lines">What is typed.</param>
    /// <param name="isCleared">Whether a new screen takes the place of the one before.</param>
    /// <param name="file">Where to save unless a name is typed, or null.</param>
    internal Conversation(Interview interview, IAnsiConsole console, TypedLines lines, bool isCleared, string? file)
    {
        (_interview, _at) = (interview, interview.Answered.Length);
        _screen = new(console, isCleared);
        _lines = lines;
        _file = file;
    }

    private enum Move
    {
        Stay,
        Answered,
        Back,
        Report,
        Quit,
    }

    internal void Run()
    {
        _screen.Welcome();
        if (_at == 0)
        {
            _screen.Prompt("Press Enter to begin");
            if (Command(_lines.Next(), null) == Move.Quit)
                return;
        }

        while (true)
        {
            switch (_at < _interview.Answered.Length || _interview.Next is not null ? ShowScreen() : ShowEnd())
            {
                case Move.Back when _at == 0:
                    _screen.Say("This is the first question.");
                    break;
                case Move.Back:
                    _at--;
                    break;
                case Move.Report:
                    _screen.Report(_interview.Evaluate());
                    return;
                case Move.Quit:
                    return;
            }
        }
    }

    private Move ShowScreen()
    {
        var before = _at < _interview.Answered.Length ? _interview.Answered[_at] : null;
        var screen = before?.Screen ?? _interview.Next!;
        _screen.Begin(screen, _interview.Progress, _at + 1, before is null ? null : Said(before));
        return screen.Kind == InterviewScreenKind.Basics ? AskBasics(screen, before) : AskFindings(screen, before);
    }

    private Move AskFindings(InterviewScreen screen, AnsweredScreen? before)
    {
        _screen.Findings(screen);
        while (true)
        {
            _screen.Prompt(screen.Questions.Length == 1 ? "yes, no or not sure" : "Which are true? (2 5, or none)");
            var line = _lines.Next();
            if (Command(line, screen) is { } move)
            {
                if (move != Move.Stay)
                    return move;
                continue;
            }

            if (line!.Length == 0 && before is not null)
                return Keep();
            var typed = TypedAnswer.ToFindings(line, screen.Questions);
            if (typed.Said is { } said)
                return Answer(said, typed.Rest);
            _screen.Say(typed.Problem!);
        }
    }

    private Move AskBasics(InterviewScreen screen, AnsweredScreen? before)
    {
        var said = new Presentation?[screen.Questions.Length];
        for (var place = 0; place < said.Length;)
        {
            _screen.Question(screen.Questions[place]);
            _screen.Prompt(before is null ? "(Enter if you do not know)" : "(Enter to leave it as it is)");
            var line = _lines.Next();
            switch (Command(line, screen))
            {
                case Move.Stay:
                    continue;
                case Move.Back when place > 0:
                    place--;
                    continue;
                case { } move:
                    return move;
            }

            var typed = line!.Length == 0 && before is not null ? new(before.Answer.Said, default, null) : TypedAnswer.ToBasic(line, screen.Questions[place].Basic!.Value);
            if (typed.Said is null)
            {
                _screen.Say(typed.Problem!);
                continue;
            }

            said[place++] = typed.Said;
        }

        return Answer(screen.Questions.Zip(said).Aggregate(Presentation.Empty, (all, one) => Take(all, one.First.Basic!.Value, one.Second!)), FindingStatus.Absent);
    }

    private Move Answer(Presentation said, FindingStatus rest)
    {
        _interview = _at < _interview.Answered.Length ? _interview.AnswerAgain(_at, said, rest) : _interview.Answer(said, rest);

        // After a change it goes on where it was: the answers in between still stand.
        _at = _interview.Answered.Length;
        return Move.Answered;
    }

    private Move Keep()
    {
        _at++;
        return Move.Answered;
    }

    private Move ShowEnd()
    {
        if (_interview.End == InterviewEnd.Emergency)
            _screen.Emergency(_interview.Evaluate());
        else
            _screen.End(_interview.End!.Value);
        while (true)
        {
            _screen.Prompt("Press Enter for the full report");
            var line = _lines.Next();
            if (string.IsNullOrEmpty(line))
                return Move.Report;
            if (Command(line, null) is not { } move)
                _screen.Say("Press Enter, or type back, save FILE or quit.");
            else if (move != Move.Stay)
                return move;
        }
    }

    /// <summary>Does what a command says; null when the line is an answer.</summary>
    private Move? Command(string? line, InterviewScreen? screen)
    {
        if (line is null)
            return Move.Report;
        var words = line.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        switch (words is [var first, ..] ? first.ToLowerInvariant().TrimEnd('?') : string.Empty)
        {
            case "why" when screen is not null:
                Why(screen, words is [_, var number] ? number : null);
                return Move.Stay;
            case "back":
                return Move.Back;
            case "save":
                Save(words is [_, var name] ? name : _file);
                return Move.Stay;
            case "stop":
                return Move.Report;
            case "quit" or "exit":
                return Move.Quit;
            case "help":
                _screen.Commands();
                return Move.Stay;
            default:
                return null;
        }
    }

    private void Why(InterviewScreen screen, string? number)
    {
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= screen.Questions.Length)
            _screen.Why(screen.Questions[place - 1]);
        else
            _screen.Why(screen);
    }

    private void Save(string? name)
    {
        if (name is null)
        {
            _screen.Say("Type a name for the file as well: save my-answers.json");
            return;
        }

        if (InterviewFile.Write(name, _interview) is { } problem)
        {
            _screen.Say(problem);
            return;
        }

        _file = name;
        _screen.Say("Saved. The file holds what you said about your health; keep it safe. To go on later: interview --resume FILE");
    }

    private static Presentation Take(Presentation all, BasicFact fact, Presentation said) => fact switch
    {
        BasicFact.Age => all.WithAge(said.Age),
        BasicFact.Sex => all.WithSex(said.Sex),
        BasicFact.Sites => all.WithSites([.. said.Sites]),
        BasicFact.Onset => all.WithOnset(said.Onset),
        BasicFact.Duration => all.WithDurationDays(said.DurationDays),
        _ => all.WithIntensity(said.Intensity),
    };

    /// <summary>What was said to a screen, in the way it would be typed.</summary>
    private static string Said(AnsweredScreen answered)
    {
        if (answered.Screen.Kind == InterviewScreenKind.Basics)
            return PresentationWords.Basics(answered.Answer.Said);
        if (answered.Screen.Questions.Length == 1)
            return Word(StatusOf(answered, 0));
        var named = Enumerable.Range(0, answered.Screen.Questions.Length)
            .Where(place => StatusOf(answered, place) != FindingStatus.Absent)
            .Select(place => string.Create(CultureInfo.InvariantCulture, $"{place + 1}{(StatusOf(answered, place) == FindingStatus.Unsure ? "?" : "")}"))
            .ToList();
        return named.Count == 0 ? "none" : string.Join(' ', named);
    }

    private static FindingStatus StatusOf(AnsweredScreen answered, int place) =>
        answered.Answer.Said[answered.Screen.Questions[place].Finding!] is var status && status == FindingStatus.NotAssessed ? answered.Answer.Rest : status;

    private static string Word(FindingStatus status) => status switch { FindingStatus.Present => "yes", FindingStatus.Absent => "no", _ => "not sure" };
}
