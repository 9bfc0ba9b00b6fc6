using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning;

public sealed class EvaluatorTests
{
    [Fact]
    public void Whoever_watches_an_evaluator_sees_every_evaluation_and_every_triage()
    {
        var watch = new Watch();
        var evaluator = new Evaluator(Invented.Catalog([Invented.Condition("cause")]), watch);
        Assert.Equal(Disposition.SelfCare, evaluator.Evaluate(Presentation.Empty).Disposition.AtLeast);
        Assert.Equal(Disposition.SelfCare, evaluator.Triage(Presentation.Empty).AtLeast);
        Assert.Equal((1, 1), (watch.Evaluations, watch.Triages));
    }

    [Fact]
    public void The_flags_that_suspect_a_disease_are_listed_most_urgent_first_and_the_strongest_first_among_equals()
    {
        var disease = Invented.Condition("disease", kind: ConditionKind.Serious);
        var sign = Invented.Finding("sign");
        var said = Presentation.Empty.WithPresent(sign);
        var catalog = Invented.Catalog(
            [disease],
            Invented.Flag("weak", sign, disease, Disposition.Urgent, strength: Suspicion.Possible),
            Invented.Flag("strong", sign, disease, Disposition.Urgent, strength: Suspicion.Typical),
            Invented.Flag("mild", sign, disease, Disposition.Routine, strength: Suspicion.Typical));
        string[] expected = ["strong", "weak", "mild"];
        Assert.Equal(expected, new Evaluator(catalog).Evaluate(said).Differential.Single().SuspectedBy.Select(flag => flag.Id.Value));
        Assert.Equal(expected, ReferenceEvaluator.Evaluate(said, catalog).Differential.Single().SuspectedBy.Select(flag => flag.Id.Value));
    }

    [Fact]
    public void A_result_cites_where_the_dose_of_an_exercise_comes_from()
    {
        var dose = Invented.Citation("dose-2021");
        var cause = Invented.Condition("cause", exercises: [Invented.Exercise("move", dosed: new(dose, Provenance.Published, "table 2"))]);
        var builder = new ClinicalCatalogBuilder("1");
        builder.Citations.AddRange([Invented.Study, dose]);
        builder.Conditions.Add(cause);
        builder.Exercises.AddRange(cause.Exercises);
        Assert.Equal<Citation>([Invented.Study, dose], new Evaluator(builder.Build()).Evaluate(Presentation.Empty).Citations);
    }

    private sealed class Watch : EvaluationWatch
    {
        internal int Evaluations { get; private set; }

        internal int Triages { get; private set; }

        internal override Evaluation Evaluate(Evaluator evaluator, Presentation presentation)
        {
            Evaluations++;
            return evaluator.EvaluateUnwatched(presentation);
        }

        internal override DispositionInterval Triage(Evaluator evaluator, Presentation presentation)
        {
            Triages++;
            return evaluator.TriageUnwatched(presentation);
        }
    }
}
