using LowBackHip.Catalog;
using LowBackHip.Hosting;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LowBackHip.Tests.Hosting;

/// <summary>In a real host: what is registered, what is checked when it starts, what a host may replace, and many requests at once.</summary>
public sealed class HostTests
{
    private static readonly ClinicalCatalog Own = Invented.Catalog([Invented.Condition("own")]);

    private static readonly Presentation Person = Presentation.Of(person => person.Aged(54).Male().HasPainIn(PainRegion.Lumbar).ForDays(21).RatedAt(6).Reports(Findings.LegNumbness));

    [Fact]
    public async Task A_host_starts_with_the_defaults_and_evaluates()
    {
        using var host = HostWith(services => services.AddLowBackHip());
        await host.StartAsync();
        var evaluator = host.Services.GetRequiredService<Evaluator>();
        Assert.Same(BuiltInCatalog.Instance, evaluator.Catalog);
        Assert.Equal(LowBackHipJson.WriteEvaluation(new Evaluator(BuiltInCatalog.Instance).Evaluate(Person)), LowBackHipJson.WriteEvaluation(evaluator.Evaluate(Person)));
        Assert.Same(InterviewOptions.Default, host.Services.GetRequiredService<InterviewOptions>());
        Assert.True(host.Services.GetRequiredService<LowBackHipHealth>().Check().IsHealthy);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_host_does_not_start_with_wording_for_a_question_that_is_not_there()
    {
        var wording = InterviewOptions.Default.Wording.Add(FindingId.From("no-such-finding"), "Is it there?").Add(Findings.Fever.Id, "Do you feel hot?");
        using var host = HostWith(services => services.AddLowBackHip(options => options.Interview = new() { Wording = wording }));
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        var problem = Assert.Single(refused.Failures);
        Assert.Contains("'no-such-finding'", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_starts_with_the_content_that_was_reviewed_and_with_no_other()
    {
        using var reviewed = HostWith(services => services.AddLowBackHip(options => options.ReviewedFingerprint = BuiltInCatalog.Instance.Fingerprint));
        await reviewed.StartAsync();

        using var other = HostWith(services => services.AddLowBackHip(Own, options => options.ReviewedFingerprint = BuiltInCatalog.Instance.Fingerprint));
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => other.StartAsync());
        Assert.Contains(Own.Fingerprint, Assert.Single(refused.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_options_give_no_evaluator_even_where_no_host_starts()
    {
        using var container = new ServiceCollection().AddLowBackHip(options => options.ReviewedFingerprint = "sha256:0").BuildServiceProvider();
        Assert.Throws<OptionsValidationException>(container.GetRequiredService<Evaluator>);
        Assert.Throws<OptionsValidationException>(container.GetRequiredService<LowBackHipHealth>);
    }

    [Fact]
    public async Task Options_may_come_from_anywhere_and_the_last_word_counts()
    {
        var mine = new InterviewOptions { MostOnAScreen = 5 };
        using var host = HostWith(services => services
            .AddLowBackHip(options => options.Interview = new() { MostOnAScreen = 3 })
            .PostConfigure<LowBackHipOptions>(options => options.Interview = mine));
        await host.StartAsync();
        Assert.Same(mine, host.Services.GetRequiredService<InterviewOptions>());
        Assert.Same(mine, host.Services.GetRequiredService<IOptions<LowBackHipOptions>>().Value.Interview);
    }

    [Fact]
    public async Task A_catalog_replaced_after_registering_is_the_one_used_and_checked()
    {
        using var host = HostWith(services => services
            .AddLowBackHip(options => options.ReviewedFingerprint = Own.Fingerprint)
            .Replace(ServiceDescriptor.Singleton(Own)));
        await host.StartAsync();
        Assert.Same(Own, host.Services.GetRequiredService<Evaluator>().Catalog);
    }

    [Fact]
    public async Task Requests_at_once_in_scopes_of_their_own_share_one_evaluator_and_get_the_same_bytes()
    {
        using var host = HostWith(services => services.AddLowBackHip().AddScoped<Request>());
        await host.StartAsync();
        var expected = LowBackHipJson.WriteEvaluation(new Evaluator(BuiltInCatalog.Instance).Evaluate(Person));
        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            await using var scope = host.Services.CreateAsyncScope();
            var request = scope.ServiceProvider.GetRequiredService<Request>();
            return (request.Evaluator, Text: LowBackHipJson.WriteEvaluation(request.Evaluator.Evaluate(Person)));
        })));
        Assert.Single(answers.Select(answer => answer.Evaluator).Distinct());
        Assert.All(answers, answer => Assert.Equal(expected, answer.Text));
    }

    private static IHost HostWith(Action<IServiceCollection> register)
    {
        var builder = new HostBuilder().UseDefaultServiceProvider(provider =>
        {
            provider.ValidateOnBuild = true;
            provider.ValidateScopes = true;
        });
        return builder.ConfigureServices(register).Build();
    }

    private sealed record Request(Evaluator Evaluator);
}
