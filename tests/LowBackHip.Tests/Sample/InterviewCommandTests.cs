using System.Collections.Immutable;
using System.Globalization;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Sample.Talk;

namespace LowBackHip.Tests.Sample;

public sealed class InterviewCommandTests : IDisposable
{
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);
    private readonly string _folder = Directory.CreateTempSubdirectory("interview").FullName;

    private static Presentation Strain { get; } = Presentation.Of(person => person
        .Aged(34).Male().HasPainIn(PainRegion.Lumbar, BodySide.Left).Beginning(PainOnset.AfterLifting).ForDays(3).RatedAt(5).Reports(Findings.MuscleSpasm, Findings.WorseWithMovement));

    private static Presentation CaudaEquina { get; } = Presentation.Of(person => person
        .Aged(45).Female().HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.PosteriorThigh, BodySide.Both).Beginning(PainOnset.Sudden).ForDays(2).RatedAt(8)
        .Reports(Findings.SaddleNumbness, Findings.UrinaryRetention).IsUnsureAbout(Findings.Fever));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_ordinary_strain_is_asked_to_the_end_and_reported()
    {
        var run = await Scripted(["# a remark", .. Script(Strain)]);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains("That was the last question. How soon you should be seen is settled.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Your report", run.Output, StringComparison.Ordinal);
        Assert.Contains("Self-care: no visit needed now", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("EMERGENCY", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_emergency_shows_at_once_and_says_what_to_do()
    {
        var run = await Scripted([.. Script(CaudaEquina)]);

        var emergency = Array.FindIndex(run.Lines, line => line.Contains("EMERGENCY", StringComparison.Ordinal));
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Go to an emergency department or call an ambulance now.", run.Lines[emergency + 1], StringComparison.Ordinal);
        Assert.DoesNotContain(run.Lines.Skip(emergency), line => line.StartsWith("Screen ", StringComparison.Ordinal));
        Assert.Contains("Your report", string.Join('\n', run.Lines.Skip(emergency)), StringComparison.Ordinal);
        Assert.Equal("drive yourself.", run.Lines[^1]);
    }

    [Fact]
    public async Task What_is_typed_is_what_the_library_hears()
    {
        foreach (var person in (Presentation[])[Strain, CaudaEquina])
        {
            var file = Path.Combine(_folder, "saved.json");
            await Scripted([.. Script(person).SkipLast(1), $"save {file}", ""]);

            Assert.True(InterviewFile.TryRead(file, BuiltIn, Quiet(), out var saved));
            Assert.Equal(Talk(person).Presentation, saved.Presentation);
            Assert.Equal(Talk(person).End, saved.End);
        }
    }

    [Fact]
    public async Task Nothing_is_wider_than_the_page_and_no_color_is_needed()
    {
        foreach (var person in (Presentation[])[Strain, CaudaEquina])
        {
            var run = await Scripted([.. Script(person).SelectMany(line => (string[])["why", "why 1", "help", line])]);

            Assert.All(run.Lines.Where(line => !line.Contains(" > ", StringComparison.Ordinal)), line => Assert.True(line.Length <= 80, line));
            Assert.DoesNotContain('\u001b', run.Output);
        }
    }

    [Fact]
    public async Task An_interview_that_was_saved_goes_on_where_it_was_left()
    {
        var file = Path.Combine(_folder, "saved.json");
        var lines = Script(Strain).ToList();
        var half = lines.Count / 2;

        var first = await Scripted([.. lines.Take(half), $"save {file}", "quit"]);
        var second = await Scripted([.. lines.Skip(half)], "--resume", file);
        var whole = await Scripted([.. lines]);

        Assert.Contains("Saved.", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Your report", first.Output, StringComparison.Ordinal);
        Assert.Equal(Report(whole), Report(second));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Going_back_changes_one_answer_and_keeps_the_others()
    {
        var file = Path.Combine(_folder, "saved.json");

        // Past the basics and two screens, then back to the age: twice over the screens, twice over the other basics, and to the first question of the first.
        await Scripted(["", "34", "male", "2 left", "3 days", "3", "5", "none", "none", "back", "back", "back", "back", "back", "71", "", $"save {file}", "quit"]);

        Assert.True(InterviewFile.TryRead(file, BuiltIn, Quiet(), out var saved));
        Assert.Equal(71, saved.Presentation.Age);
        Assert.Equal(Sex.Male, saved.Presentation.Sex);
        Assert.Equal(3, saved.Presentation.DurationDays);
        Assert.Equal(5, saved.Answered.Length);
    }

    [Fact]
    public async Task Enter_on_a_screen_that_was_answered_leaves_it_as_it_is()
    {
        var run = await Scripted(["", "34", "male", "2 left", "3 days", "3", "5", "1?", "back", "", "quit"]);

        Assert.Contains("You said \"1?\".", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.Lines.Count(line => line.StartsWith("Screen 5", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "If none is true, type none.")]
    [InlineData("99", "The numbers go from 1 to")]
    [InlineData("none 2", "Type either none or the numbers, not both.")]
    [InlineData("maybe", "Type the numbers that are true")]
    [InlineData("save", "Type a name for the file as well")]
    [InlineData("why", "It could point to")]
    public async Task A_line_that_answers_nothing_is_helped_and_asked_again(string line, string help)
    {
        var run = await Scripted(["", "34", "male", "2 left", "3 days", "3", "5", line, "quit"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(help, run.Output, StringComparison.Ordinal);
        Assert.Single(run.Lines, text => text.StartsWith("Screen 4", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Lines, text => text.StartsWith("Screen 5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_lines_end_it_reports_what_is_known()
    {
        var run = await SampleRun.WithInput("\n34\nmale\n", "interview");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Your report", run.Output, StringComparison.Ordinal);
        Assert.Contains("Not settled", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_lines_at_all_come_to_an_end()
    {
        var random = new Random(20250131);
        string[] words = ["", "none", "no", "yes", "1", "2 3", "4?", "?", "unsure", "not sure", "back", "why", "why 3", "help", "save", "7 days", "2 left", "5b", "male", "10", "0", "-1", "1e9", "left 2", "stop it", "ß"];
        for (var round = 0; round < 10; round++)
        {
            var run = await SampleRun.WithInput(string.Concat(Enumerable.Range(0, 80).Select(_ => words[random.Next(words.Length)] + "\n")), "interview");

            Assert.Equal(0, run.ExitCode);
            Assert.Empty(run.Error);
        }
    }

    [Theory]
    [InlineData("""{"schema":"lowbackhip/presentation/1"}""")]
    [InlineData("""{"schema":"lowbackhip-sample/interview/1","catalog":"x","answers":[{"asked":[],"said":{"schema":"lowbackhip/presentation/1"},"rest":"absent"}]}""")]
    [InlineData("""{"schema":"lowbackhip-sample/interview/1","catalog":"x","answers":[{"asked":["age"],"said":{"schema":"lowbackhip/presentation/1","age":471},"rest":"absent"}]}""")]
    [InlineData("not json")]
    public async Task A_file_that_holds_no_interview_is_refused_without_repeating_it(string text)
    {
        var file = Path.Combine(_folder, "wrong.json");
        await File.WriteAllTextAsync(file, text);

        var run = await SampleRun.Of("interview", "--resume", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal("The file does not hold a saved interview.\n", run.Error);
    }

    [Fact]
    public async Task Answers_to_older_questions_are_kept_and_it_says_so()
    {
        var file = Path.Combine(_folder, "old.json");
        await File.WriteAllTextAsync(
            file, """{"schema":"lowbackhip-sample/interview/1","catalog":"older","answers":[{"asked":["age","gone"],"said":{"schema":"lowbackhip/presentation/1","age":47},"rest":"absent"}]}""");

        var run = await SampleRun.WithInput("female\nstop\n", "interview", "--resume", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The questions have changed", run.Error, StringComparison.Ordinal);
        Assert.Contains("47 years old, female", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--answers", "/there/is/no/such/file")]
    [InlineData("--resume", "/there/is/no/such/file")]
    public async Task A_missing_file_is_said_on_standard_error(params string[] args)
    {
        var run = await SampleRun.Of(["interview", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("There is no such file.\n", run.Error);
    }

    [Theory]
    [InlineData("6 hours", 0.25)]
    [InlineData("10", 10d)]
    [InlineData("3 weeks", 21d)]
    [InlineData("2.5 Months", 75d)]
    [InlineData("1y", 365d)]
    [InlineData("ten days", null)]
    [InlineData("3 fortnights", null)]
    [InlineData("200 years", null)]
    [InlineData("-3 days", null)]
    public void Times_are_read_as_people_write_them(string text, double? days) =>
        Assert.Equal(days, TypedAnswer.ToBasic(text, BasicFact.Duration).Said?.DurationDays);

    [Theory]
    [InlineData("2 left 18 both", "lumbar left, lower-leg both")]
    [InlineData("2l,18B", "lumbar left, lower-leg both")]
    [InlineData("groin", "groin")]
    [InlineData("left 2", null)]
    [InlineData("21", null)]
    [InlineData("2 upward", null)]
    public void Places_are_read_with_their_sides(string text, string? sites) =>
        Assert.Equal(
            sites,
            TypedAnswer.ToBasic(text, BasicFact.Sites).Said is { } said
                ? string.Join(", ", said.Sites.Select(site => $"{LowBackHip.Sample.Rendering.Words.IdOf(site.Region)}{(site.Side is { } side ? $" {side.ToString().ToLowerInvariant()}" : "")}"))
                : null);

    /// <summary>The lines that a person would type who says this and denies everything else; Enter to begin, and Enter for the report.</summary>
    private static IEnumerable<string> Script(Presentation person)
    {
        yield return "";
        for (var interview = Interview.Begin(BuiltIn); interview.Next is { } screen; interview = interview.Answer(person, FindingStatus.Absent))
        {
            if (screen.Kind == InterviewScreenKind.Basics)
            {
                foreach (var question in screen.Questions)
                    yield return Typed(person, question.Basic!.Value);
            }
            else
            {
                yield return Typed(person, screen.Questions);
            }
        }

        yield return "";
    }

    private static string Typed(Presentation person, BasicFact fact)
    {
        FormattableString typed = fact switch
        {
            BasicFact.Age => $"{person.Age}",
            BasicFact.Sex => $"{person.Sex}",
            BasicFact.Sites => $"{string.Join(' ', person.Sites.Select(site => $"{(int)site.Region} {site.Side}"))}",
            BasicFact.Duration => $"{person.DurationDays} days",
            BasicFact.Onset => $"{(int?)person.Onset}",
            _ => $"{person.Intensity?.Value}",
        };
        return typed.ToString(CultureInfo.InvariantCulture);
    }

    private static string Typed(Presentation person, ImmutableArray<InterviewQuestion> questions)
    {
        if (questions.Length == 1)
            return person[questions[0].Finding!] switch { FindingStatus.Present => "yes", FindingStatus.Unsure => "not sure", _ => "no" };
        var said = questions.Index().Where(one => person[one.Item.Finding!] is FindingStatus.Present or FindingStatus.Unsure).ToList();
        return said.Count == 0 ? "none" : string.Join(", ", said.Select(one => $"{one.Index + 1}{(person[one.Item.Finding!] == FindingStatus.Unsure ? "?" : "")}"));
    }

    private static Interview Talk(Presentation person)
    {
        var interview = Interview.Begin(BuiltIn);
        while (interview.Next is not null)
            interview = interview.Answer(person, FindingStatus.Absent);
        return interview;
    }

    private static string Report(SampleRun run) => run.Output[run.Output.IndexOf("Your report", StringComparison.Ordinal)..];

    private static LowBackHip.Sample.Terminal Quiet() => new() { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null };

    private async Task<SampleRun> Scripted(string[] lines, params string[] args)
    {
        var file = Path.Combine(_folder, "answers.txt");
        await File.WriteAllLinesAsync(file, lines);
        return await SampleRun.Of(["interview", "--answers", file, .. args]);
    }
}
