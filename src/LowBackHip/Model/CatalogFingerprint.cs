using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LowBackHip;

/// <summary>Digests the whole content of a catalog. Every property of every entry goes in, so that no change of content keeps the fingerprint.</summary>
internal sealed class CatalogFingerprint
{
    private readonly StringBuilder _content = new();

    internal static string Of(ClinicalCatalog catalog)
    {
        var content = new CatalogFingerprint();
        content.Put(catalog.Version);
        content.Each(catalog.Citations, content.Put);
        content.Each(catalog.Findings, content.Put);
        content.Each(catalog.Exercises, content.Put);
        content.Each(catalog.Treatments, content.Put);
        content.Each(catalog.Advice, content.Put);
        content.Each(catalog.Conditions, content.Put);
        content.Each(catalog.RedFlags, content.Put);
        if (catalog.Irritability is { } irritability)
            content.Put(irritability);
        if (catalog.FollowUpRules is { } rules)
            content.Put(rules);
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content._content.ToString())));
    }

    // Each value is written with its length, so that no two contents give one text.
    private void Put(string? value) => _content.Append(CultureInfo.InvariantCulture, $"{value?.Length ?? -1}:{value};");

    private void Put<T>(T? value)
        where T : struct, IFormattable => Put(value?.ToString(null, CultureInfo.InvariantCulture));

    private void Put<T>(T value)
        where T : struct, Enum => Put(value.ToString());

    private void Each<T>(ImmutableArray<T> items, Action<T> put)
    {
        Put<int>(items.Length);
        foreach (var item in items)
            put(item);
    }

    private void Put(Citation citation)
    {
        Put(citation.Id.Value);
        Put(citation.Kind);
        Each(citation.Authors, Put);
        Put(citation.Year);
        Put(citation.Title);
        Put(citation.Container);
        Put(citation.Doi?.Value);
        Put(citation.PubMedId?.ToString());
        Put(citation.Link);
        Put(citation.Note);
        Put(citation.ArticleRow?.Value);
    }

    private void Put(Source source)
    {
        Put(source.Citation.Id.Value);
        Put(source.Provenance);
        Put(source.Locator);
    }

    private void Put(ArticleClaim claim)
    {
        Put(claim.Row.Value);
        Put(claim.Says);
        Put(claim.Correction?.Text);
        Each(claim.Correction?.Sources ?? [], Put);
    }

    private void Put(Audience audience)
    {
        Put(audience.Sex?.ToString());
        Put(audience.MinimumAge);
        Put(audience.BelowAge);
    }

    private void Put(Finding finding)
    {
        Put(finding.Id.Value);
        Put(finding.Kind);
        Put(finding.Topic);
        Put(finding.Name);
        Put(finding.Question);
        Put(finding.Clarification);
        Put(finding.AskedOf);
        Put(finding.Group?.Value);
        Each(finding.Implies, id => Put(id.Value));
        Put(finding.ShownBy ?? Criterion.Any());
    }

    private void Put(Exercise exercise)
    {
        Put(exercise.Id.Value);
        Put(exercise.Name);
        Put(exercise.Class);
        Put(exercise.Purpose);
        Put(exercise.StartPosition);
        Each(exercise.Steps, Put);
        Put(exercise.Breathing);
        Put(exercise.ShouldFeel);
        Put(exercise.ShouldNotFeel);
        Each(exercise.CommonMistakes, Put);
        Put(exercise.Dose);
        Put(exercise.Easier);
        Put(exercise.Harder);
        Put(exercise.ProgressWhen);
        Put(exercise.StepBackWhen);
        Each(exercise.StopRules, Put);
        Each(exercise.Equipment, Put);
        Put(exercise.Direction);
        Put(exercise.SuitsWhen);
        Put(exercise.PreferredWhen);
        Each(exercise.Contraindications, Put);
        Each(exercise.Precautions, Put);
        Each(exercise.Sources, Put);
        Each(exercise.Claims, Put);
    }

    private void Put(Dose dose)
    {
        foreach (var range in (IEnumerable<DoseRange?>)[dose.Sets, dose.Repetitions, dose.HoldSeconds, dose.Minutes, dose.TimesADay, dose.StartDaysAWeek, dose.BuildToDaysAWeek])
            Put(range?.ToString());
        Put(dose.EachSide ? "each side" : null);
        Put(dose.Source);
    }

    private void Put(Treatment treatment)
    {
        Put(treatment.Id.Value);
        Put(treatment.Name);
        Put(treatment.Kind);
        Put(treatment.Summary);
        Each(treatment.HowTo, Put);
        Put(treatment.Effect);
        Put(treatment.Certainty);
        Put(treatment.Recommendation);
        Put(treatment.SuitsWhen);
        Each(treatment.Contraindications, Put);
        Each(treatment.Precautions, Put);
        Each(treatment.BeforeVisit is { } before ? (ImmutableArray<Precaution>)[before] : [], Put);
        Each(treatment.Sources, Put);
        Each(treatment.Claims, Put);
    }

    private void Put(Contraindication contraindication)
    {
        Put(contraindication.When);
        Put(contraindication.Reason);
        Put(contraindication.Gate);
        Put(contraindication.Source);
    }

    private void Put(Precaution precaution)
    {
        Put(precaution.When);
        Put(precaution.Instruction);
        Put(precaution.Source);
    }

    private void Put(Irritability irritability)
    {
        Put(irritability.Reason);
        Put(irritability.When);
        Put(irritability.Source);
    }

    private void Put(FollowUpRules rules)
    {
        Put(rules.PainChange.Points);
        Put(rules.PainChange.Fraction);
        Put(rules.PainChange.Source);
        Put(rules.Judgment);
    }

    private void Put(Advice advice)
    {
        Put(advice.Id.Value);
        Put(advice.Topic);
        Put(advice.Text);
        Put(advice.When);
        Each(advice.Sources, Put);
        Each(advice.Claims, Put);
    }

    private void Put(Condition condition)
    {
        Put(condition.Id.Value);
        Put(condition.Name);
        Put(condition.PlainName);
        Put(condition.Kind);
        Put(condition.Summary);
        Put(condition.AppliesTo);
        Put(condition.IsDefault ? "default" : null);
        Each(condition.Priors, Put);
        Each(condition.Clues, Put);
        Each(condition.Differentials, id => Put(id.Value));
        Each(condition.Codes, Put);
        Each(condition.Exercises, exercise => Put(exercise.Id.Value));
        Each(condition.Treatments, treatment => Put(treatment.Id.Value));
        Put(condition.Course?.Text);
        Put(condition.Course?.BehindAfterDays);
        Each(condition.Course?.Sources ?? [], Put);
        Each(condition.Sources, Put);
        Each(condition.Claims, Put);
    }

    private void Put(Prior prior)
    {
        Put(prior.Kind);
        Put<double>(prior.Probability);
        Put(prior.Audience);
        Put(prior.Source);
    }

    private void Put(IcdCode code)
    {
        Put(code.Code);
        Put(code.Title);
        Put(code.Source);
    }

    private void Put(Clue clue)
    {
        Put(clue.Id.Value);
        Put(clue.When);
        Put(clue.WhenMet);
        Put(clue.WhenNotMet);
        Put(clue.Group?.Value);
        Put(clue.Source);
        Put(clue.Population);
        Put(clue.ReferenceStandard);
        Put(clue.Note);
    }

    private void Put(Weight? weight)
    {
        Put(weight?.ToString());
        Put(weight?.Provenance.ToString());
        var unverified = (weight as EditorialWeight)?.Unverified;
        Put(unverified?.Ratio);
        Put(unverified?.Lower);
        Put(unverified?.Upper);
    }

    private void Put(RedFlag flag)
    {
        Put(flag.Id.Value);
        Put(flag.Name);
        Put(flag.When);
        Put(flag.AppliesTo);
        Put(flag.Suspects.Id.Value);
        Put(flag.Disposition);
        Put(flag.Strength);
        Put(flag.Reason);
        Put(flag.Grade);
        Put(flag.CannotRuleOut);
        Each(flag.Sources, Put);
        Each(flag.Claims, Put);
    }

    private void Put(Criterion criterion)
    {
        Put(criterion.GetType().Name);
        Put((criterion as CountCriterion)?.Count);
        Put(criterion is TermCriterion term ? $"{term.Key} {term}" : null);
        Each(criterion.Terms, Put);
    }
}
