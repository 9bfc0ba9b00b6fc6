using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Model;

public sealed class RefusalTests
{
    [Fact]
    public void Whoever_is_refused_is_told_why_in_a_sentence()
    {
        Action[] refused =
        [
            () => FindingId.From("Not An Id"),
            () => Doi.From("no doi"),
            () => ArticleRow.From("no row"),
            () => _ = new Citation { Id = CitationId.From("a"), Kind = CitationKind.Trial, Authors = [], Year = null, Title = "A", Link = "no link" },
            () => _ = new Advice { Id = AdviceId.From("a"), Topic = AdviceTopic.Care, Text = " ", Sources = [Invented.Source] },
            () => _ = new Advice { Id = AdviceId.From("a"), Topic = AdviceTopic.Care, Text = "Move.", Sources = [] },
            () => _ = new Advice { Id = AdviceId.From("a"), Topic = AdviceTopic.Care, Text = "Move.", Sources = default },
            () => _ = new Advice { Id = AdviceId.From("a"), Topic = AdviceTopic.Care, Text = "Move.", Sources = [null!] },
            () => _ = new Dose { StartDaysAWeek = DoseRange.Of(8), BuildToDaysAWeek = DoseRange.Of(8), Source = Invented.Source },
            () => FindingTests.ShownBy(Invented.Finding("a")),
            () => Invented.Prior(0),
            () => Audience.Of(minimumAge: 50, belowAge: 50),
            () => Audience.Of((Sex)9),
            () => Age.AtLeast(131),
            () => Pain.In(),
            () => LikelihoodRatio.Of(2, lower: 1),
            () => LikelihoodRatio.Of(2, provenance: Provenance.Editorial),
            () => DispositionInterval.Of(Disposition.Urgent, Disposition.Routine),
            () => Presentation.Empty.WithPresent((Finding)null!),
            () => Presentation.Empty.WithSites((PainSite)null!),
            () => _ = Presentation.Empty.Findings[FindingId.From("a")],
        ];
        Assert.All(refused, act => Assert.Matches(@"^[A-Z].*\.( \(Parameter '\w+'\))?$", Record.Exception(act)!.Message));
    }
}
