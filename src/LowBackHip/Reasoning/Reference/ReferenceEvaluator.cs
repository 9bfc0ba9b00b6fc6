using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>
/// The reasoning as it is meant to be read: each step walks the catalog's own criteria, one after the other. It says what <see cref="Evaluator"/> must give;
/// a property test holds the two equal.
/// </summary>
internal static class ReferenceEvaluator
{
    internal static Evaluation Evaluate(Presentation presentation, ClinicalCatalog catalog)
    {
        var disposition = Triage(presentation, catalog);
        var redFlags = RedFlagScreen.Run(presentation, catalog.RedFlags);
        var decisive = TriageStep.Decisive(presentation, disposition.AtLeast, catalog);
        var differential = LikelihoodUpdate.Run(presentation, redFlags, catalog);
        var plan = Planning.Run(disposition, decisive, redFlags, differential, catalog, criterion => criterion.Test(presentation));
        var issues = PresentationCheck.Run(presentation, catalog);
        return new Evaluation(new Parts(
            presentation, catalog, disposition, redFlags, decisive, differential, plan, issues, new CitationGathering(catalog).Run(redFlags, differential, plan)));
    }

    internal static DispositionInterval Triage(Presentation presentation, ClinicalCatalog catalog) => TriageStep.Run(presentation, catalog.RedFlags);

    private sealed class Parts(
        Presentation presentation,
        ClinicalCatalog catalog,
        DispositionInterval disposition,
        ImmutableArray<ScreenedFlag> redFlags,
        ImmutableArray<DecisiveFact> decisive,
        ImmutableArray<RankedCondition> differential,
        PlanOfCare plan,
        ImmutableArray<EvaluationIssue> issues,
        ImmutableArray<Citation> citations) : EvaluationParts(presentation, catalog, disposition)
    {
        internal override ImmutableArray<DecisiveFact> Decisive => decisive;

        internal override ImmutableArray<ScreenedFlag> RedFlags => redFlags;

        internal override ImmutableArray<RankedCondition> Differential => differential;

        internal override PlanOfCare Plan => plan;

        internal override ImmutableArray<EvaluationIssue> Issues => issues;

        internal override ImmutableArray<Citation> Citations => citations;
    }
}
