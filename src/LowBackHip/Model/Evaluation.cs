using System.Collections.Immutable;

namespace LowBackHip;

/// <summary>What a presentation means and what to do next, with the reasons and sources behind it.</summary>
/// <remarks>
/// <para>Education and decision support, not a diagnosis: <see cref="Notice"/> says so in every result. The same presentation and catalog give an equal
/// evaluation on any machine, in any culture.</para>
/// <para>Immutable and safe for any thread. Explanations are worked out when they are first read.</para>
/// </remarks>
public sealed class Evaluation
{
    private readonly EvaluationParts _parts;

    internal Evaluation(EvaluationParts parts) => _parts = parts;

    internal EvaluationParts Parts => _parts;

    /// <summary>What every result says of itself.</summary>
    public static string Notice =>
        "This is education and decision support. It is not a diagnosis and does not replace a clinician. If you feel very unwell or something new or worse turns up, get medical help.";

    /// <summary>What was evaluated.</summary>
    public Presentation Presentation => _parts.Presentation;

    /// <summary>The content it was evaluated with.</summary>
    public ClinicalCatalog Catalog => _parts.Catalog;

    /// <summary>How soon to be seen: what was reported demands at least this, and at most that is still possible.</summary>
    public DispositionInterval Disposition => _parts.Disposition;

    /// <summary>The facts still unknown that could move the disposition, those that could move it furthest first; empty once it is settled.</summary>
    public ImmutableArray<DecisiveFact> Decisive => _parts.Decisive;

    /// <summary>Every red flag with what it came to, in catalog order.</summary>
    public ImmutableArray<ScreenedFlag> RedFlags => _parts.RedFlags;

    /// <summary>
    /// What may be behind the pain, best first: suspected diseases whose red flags are met, by urgency and strength, then the others by likelihood.
    /// </summary>
    public ImmutableArray<RankedCondition> Differential => _parts.Differential;

    /// <summary>What can be done today, or why nothing is prescribed.</summary>
    public PlanOfCare Plan => _parts.Plan;

    /// <summary>What is odd about the presentation, all at once; never a reason for less urgency.</summary>
    public ImmutableArray<EvaluationIssue> Issues => _parts.Issues;

    /// <summary>Every source cited anywhere in the result, each once, in catalog order.</summary>
    public ImmutableArray<Citation> Citations => _parts.Citations;

    /// <summary>Says only the catalog's version: no value of the person is ever in it.</summary>
    /// <returns>A text for logs.</returns>
    public override string ToString() => $"Evaluation with {Catalog}";
}

/// <summary>What an evaluation is put together from. Reasoning fills it: what explains a result is worked out when it is first read.</summary>
internal abstract class EvaluationParts
{
    private protected EvaluationParts(Presentation presentation, ClinicalCatalog catalog, DispositionInterval disposition)
    {
        Presentation = presentation;
        Catalog = catalog;
        Disposition = disposition;
    }

    internal Presentation Presentation { get; }

    internal ClinicalCatalog Catalog { get; }

    internal DispositionInterval Disposition { get; }

    internal abstract ImmutableArray<DecisiveFact> Decisive { get; }

    internal abstract ImmutableArray<ScreenedFlag> RedFlags { get; }

    internal abstract ImmutableArray<RankedCondition> Differential { get; }

    internal abstract PlanOfCare Plan { get; }

    internal abstract ImmutableArray<EvaluationIssue> Issues { get; }

    internal abstract ImmutableArray<Citation> Citations { get; }

    /// <summary>The red flags that are met, most urgent first.</summary>
    internal virtual ImmutableArray<RedFlag> MetFlags =>
        [.. RedFlags.Where(flag => flag.Match == Match.Met).Select(flag => flag.Flag).OrderByDescending(flag => flag.Disposition).ThenByDescending(flag => flag.Strength)];

    /// <summary>The first of <see cref="Differential"/>, without what explains them.</summary>
    internal virtual ImmutableArray<LeadingCondition> Leading(int most) =>
        [.. Differential.Take(most).Select(ranked => new LeadingCondition(ranked.Condition, ranked.Band, ranked.Probability.Central))];

    /// <summary>The keys of the first of <see cref="Decisive"/>.</summary>
    internal virtual ImmutableArray<string> FirstDecisive(int most) => [.. Decisive.Take(most).Select(fact => fact.Key)];

    /// <summary>Adds what the terms of <see cref="ScreenedFlag.Because"/> and of <see cref="ScreenedFlag.Unknown"/> ask for, each once, of a flag that is not ruled out.</summary>
    internal virtual void AddKeys(ScreenedFlag screened, List<string> because, List<string> unknown)
    {
        because.AddRange(screened.Because.Select(term => term.Key).Distinct());
        unknown.AddRange(screened.Unknown.Select(term => term.Key).Distinct());
    }
}

/// <summary>A condition of a differential without what explains it.</summary>
internal readonly record struct LeadingCondition(Condition Condition, LikelihoodBand Band, double Probability);

/// <summary>A fact still unknown that could move the disposition.</summary>
/// <remarks>Immutable and safe for any thread. Equality is by content.</remarks>
public sealed record DecisiveFact
{
    internal DecisiveFact(Finding? finding, BasicFact? basic, Disposition couldReach, Disposition? ifPresent)
    {
        Finding = finding;
        Basic = basic;
        CouldReach = couldReach;
        IfPresent = ifPresent;
    }

    /// <summary>The finding; null when the fact is a basic one.</summary>
    public Finding? Finding { get; }

    /// <summary>The basic fact, such as age; null when the fact is a finding.</summary>
    public BasicFact? Basic { get; }

    /// <summary>The id of the finding, or the basic fact's name.</summary>
    public string Key => Finding?.Id.Value ?? EnumText<BasicFact>.Of(Basic!.Value);

    /// <summary>The highest disposition of the red flags that are still open and depend on it.</summary>
    public Disposition CouldReach { get; }

    /// <summary>What the disposition would be at least if the finding alone turned out present; null for a basic fact.</summary>
    public Disposition? IfPresent { get; }

    /// <summary>Only which fact it is: what it could do depends on what the person said.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}

/// <summary>A red flag with what it came to in one presentation.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class ScreenedFlag
{
    private readonly Func<ScreenedFlag, FlagTrace> _explain;
    private FlagTrace? _trace;

    internal ScreenedFlag(RedFlag flag, int place, Match match, Func<ScreenedFlag, FlagTrace> explain)
    {
        Flag = flag;
        Place = place;
        Match = match;
        _explain = explain;
    }

    /// <summary>The flag.</summary>
    public RedFlag Flag { get; }

    /// <summary>What it came to.</summary>
    public Match Match { get; }

    /// <summary>The terms that decided it: those that hold when it is met, those that fail when it is not, those that hold so far while it is open.</summary>
    public ImmutableArray<TermCriterion> Because => Trace.Because;

    /// <summary>The terms still to be answered; empty once it is decided.</summary>
    public ImmutableArray<TermCriterion> Unknown => Trace.Unknown;

    /// <summary>The flag's place in the catalog.</summary>
    internal int Place { get; }

    private FlagTrace Trace => _trace ??= _explain(this);
}

/// <summary>The terms that decided a red flag and those still to be answered.</summary>
internal sealed record FlagTrace(ImmutableArray<TermCriterion> Because, ImmutableArray<TermCriterion> Unknown);

/// <summary>One condition of a differential, with what speaks for and against it.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class RankedCondition
{
    private readonly Func<ImmutableArray<WeighedClue>> _examine;
    private ImmutableArray<WeighedClue> _clues;

    internal RankedCondition(
        Condition condition,
        Prior prior,
        PostTestProbability probability,
        LikelihoodBand band,
        Func<ImmutableArray<WeighedClue>> examine,
        ImmutableArray<RedFlag> suspectedBy,
        bool isClamped)
    {
        Condition = condition;
        Prior = prior;
        Probability = probability;
        Band = band;
        _examine = examine;
        SuspectedBy = suspectedBy;
        IsClamped = isClamped;
    }

    /// <summary>The condition.</summary>
    public Condition Condition { get; }

    /// <summary>How likely it was before the clues.</summary>
    public Prior Prior { get; }

    /// <summary>How likely it is with them. Conditions are not exclusive: the numbers of a differential do not add up to 1.</summary>
    public PostTestProbability Probability { get; }

    /// <summary>The same in a word a person can read.</summary>
    public LikelihoodBand Band { get; }

    /// <summary>Every clue of the condition with what it came to, in catalog order.</summary>
    public ImmutableArray<WeighedClue> Clues
    {
        // Two threads may both work it out; the clues are the same, so either result is right and no lock is needed.
        get
        {
            if (_clues.IsDefault)
                _clues = _examine();
            return _clues;
        }
    }

    /// <summary>Clues that counted for it, strongest first.</summary>
    public ImmutableArray<WeighedClue> For => Strongest(isFor: true);

    /// <summary>Clues that counted against it, strongest first.</summary>
    public ImmutableArray<WeighedClue> Against => Strongest(isFor: false);

    /// <summary>Clues not yet known.</summary>
    public ImmutableArray<WeighedClue> Unknown => Clues.RemoveAll(clue => clue.Match != Match.Undetermined);

    /// <summary>The red flags that are met and suspect it, most urgent first; empty for most.</summary>
    public ImmutableArray<RedFlag> SuspectedBy { get; }

    /// <summary>Whether a single weight or the total was held to its limits.</summary>
    public bool IsClamped { get; }

    /// <summary>The clues that counted one way, strongest first; of equals the catalog's first.</summary>
    private ImmutableArray<WeighedClue> Strongest(bool isFor)
    {
        var strongest = ImmutableArray.CreateBuilder<WeighedClue>();
        foreach (var clue in Clues)
        {
            if (!clue.Counted || (isFor ? clue.Weight!.Value <= 1 : clue.Weight!.Value >= 1))
                continue;
            var place = strongest.Count;
            while (place > 0 && (isFor ? strongest[place - 1].Weight!.Factor < clue.Weight.Factor : strongest[place - 1].Weight!.Factor > clue.Weight.Factor))
                place--;
            strongest.Insert(place, clue);
        }

        return strongest.DrainToImmutable();
    }
}

/// <summary>How likely a condition is, with the range that the intervals of its clues leave.</summary>
/// <remarks>Each number is in [0, 1], rounded to four decimals, low at most central at most high. The range does not include uncertainty of the prior. Immutable.</remarks>
public sealed record PostTestProbability
{
    internal PostTestProbability(double low, double central, double high)
    {
        Low = low;
        Central = central;
        High = high;
    }

    /// <summary>The low end.</summary>
    public double Low { get; }

    /// <summary>The central estimate.</summary>
    public double Central { get; }

    /// <summary>The high end.</summary>
    public double High { get; }

    /// <summary>Without the numbers, so that no log tells them.</summary>
    /// <returns>What it is.</returns>
    public override string ToString() => "Post-test probability";
}

/// <summary>How likely a condition is, in a word a person can read.</summary>
public enum LikelihoodBand
{
    /// <summary>A red flag is met: it must be looked for, whatever its likelihood.</summary>
    Suspected = 1,

    /// <summary>0.5 or more.</summary>
    Likely = 2,

    /// <summary>From 0.2 to below 0.5.</summary>
    Possible = 3,

    /// <summary>From 0.05 to below 0.2.</summary>
    LessLikely = 4,

    /// <summary>Below 0.05.</summary>
    Unlikely = 5,
}

/// <summary>A clue with what it came to and whether it counted.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class WeighedClue
{
    internal WeighedClue(Clue clue, Match match, Weight? weight, bool counted)
    {
        Clue = clue;
        Match = match;
        Weight = weight;
        Counted = counted;
    }

    /// <summary>The clue.</summary>
    public Clue Clue { get; }

    /// <summary>What its criterion came to.</summary>
    public Match Match { get; }

    /// <summary>The weight of that outcome; null when it is unknown or says nothing.</summary>
    public Weight? Weight { get; }

    /// <summary>Whether it counted: it has a weight, and no stronger clue of its group counted instead.</summary>
    public bool Counted { get; }
}

/// <summary>Something odd about a presentation.</summary>
/// <param name="Code">What kind; permanent.</param>
/// <param name="Message">What is odd, in words, without any value of the person.</param>
/// <param name="Keys">The findings' ids or basic facts' names it is about.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record EvaluationIssue(EvaluationIssueCode Code, string Message, ImmutableArray<string> Keys)
{
    /// <summary>What is odd, in words, without any value of the person.</summary>
    public string Message { get; } = Guard.NotNull(Message);

    /// <summary>The findings' ids or basic facts' names it is about.</summary>
    public ImmutableArray<string> Keys { get; } = Guard.Whole(Keys);

    /// <summary>Without the keys, so that no log tells what was reported.</summary>
    /// <returns>The message.</returns>
    public override string ToString() => Message;
}

/// <summary>What is odd about a presentation.</summary>
public enum EvaluationIssueCode
{
    /// <summary>A finding that another one implies is said to be absent.</summary>
    Contradiction = 1,

    /// <summary>A finding is reported that cannot apply to a person of this age or sex.</summary>
    DoesNotApply = 2,

    /// <summary>A finding is reported that the catalog does not have; it changed nothing.</summary>
    UnknownFinding = 3,

    /// <summary>The pain has lasted longer than the person is old.</summary>
    LongerThanLife = 4,
}
