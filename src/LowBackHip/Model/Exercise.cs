using System.Collections.Immutable;
using System.Globalization;

namespace LowBackHip;

/// <summary>One exercise, as a physical therapist would teach it.</summary>
/// <remarks>Immutable and safe for any thread. Two exercises are the same when their ids are; equality is by reference.</remarks>
public sealed class Exercise
{
    /// <summary>The exercise's permanent name.</summary>
    public required ExerciseId Id { get; init => field = Guard.NotNull(value); }

    /// <summary>The name.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>What kind of exercise it is; evidence belongs to the kind, seldom to a single exercise.</summary>
    public required ExerciseClass Class { get; init => field = Guard.Defined(value, ExerciseClass.MotorControl, ExerciseClass.General); }

    /// <summary>What it is for, in plain words.</summary>
    public required string Purpose { get; init => field = Guard.NotBlank(value); }

    /// <summary>How to get ready.</summary>
    public required string StartPosition { get; init => field = Guard.NotBlank(value); }

    /// <summary>What to do, in order; at least one.</summary>
    public required ImmutableArray<string> Steps { get; init => field = Guard.NotEmpty(value); }

    /// <summary>How to breathe.</summary>
    public required string Breathing { get; init => field = Guard.NotBlank(value); }

    /// <summary>What it should feel like.</summary>
    public required string ShouldFeel { get; init => field = Guard.NotBlank(value); }

    /// <summary>What it should not feel like.</summary>
    public required string ShouldNotFeel { get; init => field = Guard.NotBlank(value); }

    /// <summary>What often goes wrong; at least one.</summary>
    public required ImmutableArray<string> CommonMistakes { get; init => field = Guard.NotEmpty(value); }

    /// <summary>How much and how often.</summary>
    public required Dose Dose { get; init => field = Guard.NotNull(value); }

    /// <summary>An easier version.</summary>
    public required string Easier { get; init => field = Guard.NotBlank(value); }

    /// <summary>A harder version.</summary>
    public required string Harder { get; init => field = Guard.NotBlank(value); }

    /// <summary>When to do more.</summary>
    public required string ProgressWhen { get; init => field = Guard.NotBlank(value); }

    /// <summary>When to do less.</summary>
    public required string StepBackWhen { get; init => field = Guard.NotBlank(value); }

    /// <summary>When to stop and get help; at least one.</summary>
    public required ImmutableArray<string> StopRules { get; init => field = Guard.NotEmpty(value); }

    /// <summary>What is needed, such as a mat; empty for nothing. The default is empty.</summary>
    public ImmutableArray<string> Equipment { get; init => field = Guard.Whole(value); } = [];

    /// <summary>Which way it moves the low back.</summary>
    public required MovementDirection Direction { get; init => field = Guard.Defined(value, MovementDirection.Neutral, MovementDirection.FlexionAndExtension); }

    /// <summary>Who it suits, as a criterion. The default is always; undetermined counts as yes.</summary>
    public Criterion SuitsWhen { get; init => field = Guard.NotNull(value); } = Criterion.All();

    /// <summary>When it comes before all others, such as when its direction of movement eases the pain. The default is never.</summary>
    public Criterion PreferredWhen { get; init => field = Guard.NotNull(value); } = Criterion.Any();

    /// <summary>When it must not be done. The default is none.</summary>
    public ImmutableArray<Contraindication> Contraindications { get; init => field = Guard.Whole(value); } = [];

    /// <summary>When it is done differently. The default is none.</summary>
    public ImmutableArray<Precaution> Precautions { get; init => field = Guard.Whole(value); } = [];

    /// <summary>Where the exercise and the evidence for its class come from; at least one.</summary>
    public required ImmutableArray<Source> Sources { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The rows of the starting article that it answers, with corrections. The default is none.</summary>
    public ImmutableArray<ArticleClaim> Claims { get; init => field = Guard.Whole(value); } = [];

    /// <summary>Returns the exercise's id.</summary>
    /// <returns>The id's text.</returns>
    public override string ToString() => Id.Value;
}

/// <summary>What kind of exercise it is.</summary>
public enum ExerciseClass
{
    /// <summary>Motor control and stabilizing.</summary>
    MotorControl = 1,

    /// <summary>Stretching and mobility.</summary>
    Flexibility = 2,

    /// <summary>Hip strengthening.</summary>
    HipStrengthening = 3,

    /// <summary>Repeated movement in the direction that eases.</summary>
    DirectionalPreference = 4,

    /// <summary>Nerve gliding.</summary>
    NeuralMobilization = 5,

    /// <summary>Pelvic-floor relaxation and control.</summary>
    PelvicFloor = 6,

    /// <summary>Walking and other endurance exercise.</summary>
    Aerobic = 7,

    /// <summary>General strengthening.</summary>
    General = 8,
}

/// <summary>Which way a movement takes the low back.</summary>
public enum MovementDirection
{
    /// <summary>Neither way.</summary>
    Neutral = 1,

    /// <summary>Forward.</summary>
    Flexion = 2,

    /// <summary>Backward.</summary>
    Extension = 3,

    /// <summary>Turning.</summary>
    Rotation = 4,

    /// <summary>Forward and backward in turn.</summary>
    FlexionAndExtension = 5,
}

/// <summary>How much of an exercise, and how often.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class Dose
{
    /// <summary>Sets at a time, or null where sets mean nothing.</summary>
    public DoseRange? Sets { get; init; }

    /// <summary>Repetitions in a set, or null where they mean nothing.</summary>
    public DoseRange? Repetitions { get; init; }

    /// <summary>Seconds to hold each repetition, or null for no hold.</summary>
    public DoseRange? HoldSeconds { get; init; }

    /// <summary>Minutes at a time, or null where time is not the measure.</summary>
    public DoseRange? Minutes { get; init; }

    /// <summary>Whether the repetitions are for each side.</summary>
    public bool EachSide { get; init; }

    /// <summary>Times a day. The default is once.</summary>
    public DoseRange TimesADay { get; init => field = Guard.NotNull(value); } = DoseRange.Of(1);

    /// <summary>Days a week to start with, from 1 to 7.</summary>
    public required DoseRange StartDaysAWeek { get; init => field = Week(value); }

    /// <summary>Days a week to build up to, from 1 to 7.</summary>
    public required DoseRange BuildToDaysAWeek { get; init => field = Week(value); }

    /// <summary>Where the dose comes from; editorial where it is common clinical practice.</summary>
    public required Source Source { get; init => field = Guard.NotNull(value); }

    /// <summary>The dose in words, such as <c>2 to 3 sets of 8 to 10 on each side, holding 5 seconds</c>.</summary>
    /// <returns>Plain words.</returns>
    public override string ToString()
    {
        var much = (Sets, Repetitions) switch
        {
            ({ } sets, { } repetitions) => $"{sets} {(sets.Most == 1 ? "set" : "sets")} of {repetitions}",
            (null, { } repetitions) => $"{repetitions} repetitions",
            _ => Minutes is { } minutes ? $"{minutes} minutes" : "as described",
        };
        var side = EachSide ? " on each side" : string.Empty;
        var hold = HoldSeconds is { } seconds ? $", holding {seconds} seconds" : string.Empty;
        var times = TimesADay.Most == 1 ? string.Empty : $", {TimesADay} times a day";
        return $"{much}{side}{hold}{times}; {HowOften()}";
    }

    private string HowOften() =>
        StartDaysAWeek != BuildToDaysAWeek ? $"start with {Days(StartDaysAWeek)} a week and build to {Days(BuildToDaysAWeek)}"
        : StartDaysAWeek.Least == 7 ? "every day"
        : $"{Days(StartDaysAWeek)} a week";

    private static string Days(DoseRange range) => range.Most == 1 ? "1 day" : $"{range} days";

    private static DoseRange Week(DoseRange value) =>
        Guard.NotNull(value).Most <= 7 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A week has seven days.");
}

/// <summary>A whole number, or a range of them: <c>8 to 10</c>.</summary>
/// <remarks>Immutable and safe for any thread. Equality is by both ends.</remarks>
public sealed record DoseRange
{
    private DoseRange(int least, int most)
    {
        Least = least;
        Most = most;
    }

    /// <summary>The least.</summary>
    public int Least { get; }

    /// <summary>The most.</summary>
    public int Most { get; }

    /// <summary>Makes a range.</summary>
    /// <param name="least">The least, 1 or more.</param>
    /// <param name="most">The most; left out for a single number.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1 or above 1000, or the most is below the least.</exception>
    public static DoseRange Of(int least, int? most = null) => new(Guard.InRange(least, 1, 1000), Guard.InRange(most ?? least, least, 1000, nameof(most)));

    /// <summary>The range in digits, such as <c>8 to 10</c>.</summary>
    /// <returns>Plain text.</returns>
    public override string ToString() =>
        Least == Most ? Least.ToString(CultureInfo.InvariantCulture) : FormattableString.Invariant($"{Least} to {Most}");
}
