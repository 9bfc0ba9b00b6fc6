namespace LowBackHip.Reasoning;

/// <summary>Turns what a person reports into what that means and what to do next.</summary>
/// <remarks>
/// <para>Screens the red flags, weighs the clues, states the triage as an interval and plans what is safe, with the content of one catalog. It knows no entry
/// by name: another catalog is no special case.</para>
/// <para>Immutable and safe for any thread; one is enough for a process. It reads no clock, no randomness and no culture: the same presentation gives the same
/// result.</para>
/// </remarks>
public sealed class Evaluator
{
    private readonly CompiledCatalog _compiled;
    private readonly EvaluationWatch? _watch;

    /// <summary>Makes an evaluator. This takes longer than an evaluation: keep it.</summary>
    /// <param name="catalog">The content to evaluate with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public Evaluator(ClinicalCatalog catalog) => _compiled = new(Guard.NotNull(catalog));

    internal Evaluator(ClinicalCatalog catalog, EvaluationWatch watch)
        : this(catalog) => _watch = watch;

    /// <summary>The content it evaluates with.</summary>
    public ClinicalCatalog Catalog => _compiled.Catalog;

    /// <summary>What interviews look up.</summary>
    internal QuestionIndex Questions => _compiled.Questions;

    /// <summary>Evaluates a presentation.</summary>
    /// <param name="presentation">What is known of the person.</param>
    /// <returns>The evaluation. An odd presentation is not an error: see <see cref="Evaluation.Issues"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public Evaluation Evaluate(Presentation presentation)
    {
        Guard.NotNull(presentation);
        return _watch is null ? EvaluateUnwatched(presentation) : _watch.Evaluate(this, presentation);
    }

    /// <summary>Triages a presentation and does nothing else.</summary>
    /// <param name="presentation">What is known of the person.</param>
    /// <returns>How soon to be seen: equal to the disposition of <see cref="Evaluate"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public DispositionInterval Triage(Presentation presentation)
    {
        Guard.NotNull(presentation);
        return _watch is null ? TriageUnwatched(presentation) : _watch.Triage(this, presentation);
    }

    /// <summary>Evaluates a person again and says what has changed since and what to do about it.</summary>
    /// <param name="earlier">How it was, by the same catalog or another version of it.</param>
    /// <param name="later">The answers now. Age, sex, sites and onset that are left out are taken from before, and the duration goes on; what was reported before and is not answered now still counts.</param>
    /// <param name="daysBetween">Days between the two, 0 or more.</param>
    /// <returns>The follow-up. Its evaluation of today is <see cref="FollowUp.Later"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="daysBetween"/> is negative or longer than a life.</exception>
    /// <exception cref="InvalidOperationException">The catalog has no rules on following up.</exception>
    public FollowUp Reevaluate(Evaluation earlier, Presentation later, int daysBetween)
    {
        Guard.NotNull(earlier);
        Guard.NotNull(later);
        Guard.InRange(daysBetween, 0, (int)Presentation.MaxDurationDays);
        var rules = Catalog.FollowUpRules ?? throw new InvalidOperationException("The catalog has no rules on following up; give it some with WithFollowUpRules.");
        return FollowingUp.Run(earlier, Evaluate(FollowingUp.Complete(earlier.Presentation, later, daysBetween)), daysBetween, rules);
    }

    internal Evaluation EvaluateUnwatched(Presentation presentation) => new(_compiled.Evaluate(presentation));

    internal DispositionInterval TriageUnwatched(Presentation presentation) => _compiled.Triage(presentation);
}
