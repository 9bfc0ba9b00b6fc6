using System.Diagnostics.CodeAnalysis;

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
    /// <summary>Makes an evaluator.</summary>
    /// <param name="catalog">The content to evaluate with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public Evaluator(ClinicalCatalog catalog) => Catalog = Guard.NotNull(catalog);

    /// <summary>The content it evaluates with.</summary>
    public ClinicalCatalog Catalog { get; }

    /// <summary>Evaluates a presentation.</summary>
    /// <param name="presentation">What is known of the person.</param>
    /// <returns>The evaluation. An odd presentation is not an error: see <see cref="Evaluation.Issues"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public Evaluation Evaluate(Presentation presentation)
    {
        Guard.NotNull(presentation);
        var disposition = Triage(presentation);
        var redFlags = Later(() => RedFlagScreen.Run(presentation, Catalog.RedFlags));
        var decisive = Later(() => TriageStep.Decisive(presentation, disposition.AtLeast, Catalog));
        var differential = Later(() => LikelihoodUpdate.Run(presentation, redFlags.Value, Catalog));
        var plan = Later(() => Planning.Run(presentation, disposition, redFlags.Value, differential.Value, Catalog));
        return new Evaluation(new EvaluationParts
        {
            Presentation = presentation,
            Catalog = Catalog,
            Disposition = disposition,
            RedFlags = redFlags,
            Decisive = decisive,
            Differential = differential,
            Plan = plan,
            Issues = Later(() => PresentationCheck.Run(presentation, Catalog)),
            Citations = Later(() => CitationGathering.Run(redFlags.Value, differential.Value, plan.Value, Catalog)),
        });
    }

    /// <summary>Triages a presentation and does nothing else.</summary>
    /// <param name="presentation">What is known of the person.</param>
    /// <returns>How soon to be seen: equal to the disposition of <see cref="Evaluate"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public DispositionInterval Triage(Presentation presentation) => TriageStep.Run(Guard.NotNull(presentation), Catalog.RedFlags);

    // Two threads may both work a part out; the parts are pure, so either result is right and no lock is needed.
    private static Lazy<T> Later<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(Func<T> part) => new(part, LazyThreadSafetyMode.PublicationOnly);
}
