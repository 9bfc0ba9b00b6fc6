using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Says what would change an evaluation: the answers that would settle it, and the answer that would move a condition most.</summary>
/// <remarks>Whatever is unknown counts, also what the person was unsure of. What cannot apply to the person does not.</remarks>
public static class Counterfactuals
{
    /// <summary>The shortest list of findings that would settle the urgency where it stands, with the answers it would take: mostly denials.</summary>
    /// <param name="evaluation">An evaluation.</param>
    /// <returns>The answers, none when it is settled already; null when no answers about findings can do it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static SettlingAnswers? WouldSettle(this Evaluation evaluation) => WouldSettle(evaluation, Guard.NotNull(evaluation).Disposition.AtLeast);

    /// <summary>The shortest list of findings that would settle the urgency at one level, with the answers it would take.</summary>
    /// <param name="evaluation">An evaluation.</param>
    /// <param name="at">The level.</param>
    /// <returns>The answers; null when no answers about findings can lead to that level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a member of its enumeration.</exception>
    public static SettlingAnswers? WouldSettle(this Evaluation evaluation, Disposition at)
    {
        Guard.NotNull(evaluation);
        Guard.Defined(at, Disposition.SelfCare, Disposition.Emergency);
        return at < evaluation.Disposition.AtLeast || at > evaluation.Disposition.AtMost ? null : new SettlingSearch(Questions(evaluation), evaluation, at).Run();
    }

    /// <summary>The one answer that would make a condition most likely.</summary>
    /// <param name="evaluation">An evaluation.</param>
    /// <param name="condition">A condition of its catalog.</param>
    /// <returns>The answer, and what it would do; null when no single answer would raise it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no such condition.</exception>
    public static ConditionShift? WouldMostRaise(this Evaluation evaluation, ConditionId condition) =>
        Shifts(evaluation, condition).Where(shift => shift.After > shift.Before).MaxBy(shift => shift.After);

    /// <summary>The one answer that would make a condition least likely.</summary>
    /// <param name="evaluation">An evaluation.</param>
    /// <param name="condition">A condition of its catalog.</param>
    /// <returns>The answer, and what it would do; null when no single answer would lower it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no such condition.</exception>
    public static ConditionShift? WouldMostLower(this Evaluation evaluation, ConditionId condition) =>
        Shifts(evaluation, condition).Where(shift => shift.After < shift.Before).MinBy(shift => shift.After);

    /// <summary>What each possible answer about one unknown finding would do, in catalog order, yes before no.</summary>
    private static List<ConditionShift> Shifts(Evaluation evaluation, ConditionId condition)
    {
        Guard.NotNull(evaluation);
        Guard.NotNull(condition);
        if (!evaluation.Catalog.TryFind(condition, out var entry))
            throw new ArgumentException("The catalog has no such condition.", nameof(condition));
        var index = Questions(evaluation);
        var (place, kind) = (evaluation.Catalog.Conditions.IndexOf(entry), evaluation.Presentation.Kind);
        var known = new ulong[index.Compiled.Atoms.Words];
        index.Compiled.Atoms.Read(evaluation.Presentation, known);
        var before = index.Compiled.Weigh(place, kind, known);
        var shifts = new List<ConditionShift>();
        for (var finding = 0; finding < index.Findings.Length; finding++)
        {
            foreach (var status in SettlingSearch.UnknownAnswers(index.Findings[finding], evaluation.Presentation))
            {
                var facts = (ulong[])known.Clone();
                index.Answer(finding, status, facts);
                shifts.Add(new(index.Findings[finding], status, before, index.Compiled.Weigh(place, kind, facts)));
            }
        }

        return shifts;
    }

    private static QuestionIndex Questions(Evaluation evaluation) =>
        (evaluation.Parts as CompiledEvaluation)?.Compiled.Questions ?? new CompiledCatalog(evaluation.Catalog).Questions;
}

/// <summary>The answers that would settle the urgency.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class SettlingAnswers
{
    internal SettlingAnswers(Disposition at, ImmutableArray<AssumedAnswer> answers, ImmutableArray<BasicFact> basicFacts, bool isShortest)
    {
        At = at;
        Answers = answers;
        BasicFacts = basicFacts;
        IsShortest = isShortest;
    }

    /// <summary>Where they would settle it.</summary>
    public Disposition At { get; }

    /// <summary>The findings, each with the answer it would take, in catalog order.</summary>
    public ImmutableArray<AssumedAnswer> Answers { get; }

    /// <summary>Basic facts, such as age, that would have to be known as well, because findings alone do not settle it; empty for most.</summary>
    public ImmutableArray<BasicFact> BasicFacts { get; }

    /// <summary>Whether no shorter list would do. The search for long lists is cut short: then this is false, and the list is the shortest that was found.</summary>
    public bool IsShortest { get; }
}

/// <summary>An answer that nobody has given yet.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Status">Present or absent.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record AssumedAnswer(Finding Finding, FindingStatus Status)
{
    /// <summary>The finding.</summary>
    public Finding Finding { get; } = Guard.NotNull(Finding);

    /// <summary>Only which finding it is.</summary>
    /// <returns>The finding's id.</returns>
    public override string ToString() => Finding.ToString();
}

/// <summary>What one more answer would do to a condition.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Status">Present or absent.</param>
/// <param name="Before">How likely the condition is now: the central estimate.</param>
/// <param name="After">How likely it would be.</param>
/// <remarks>What follows from the answer is taken along: a denied weak leg is a denied foot drop. Immutable and safe for any thread.</remarks>
public sealed record ConditionShift(Finding Finding, FindingStatus Status, double Before, double After)
{
    /// <summary>The finding.</summary>
    public Finding Finding { get; } = Guard.NotNull(Finding);

    /// <summary>Only which finding it is: how likely a condition is depends on what the person said.</summary>
    /// <returns>The finding's id.</returns>
    public override string ToString() => Finding.ToString();
}
