using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Hosting;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;
using Microsoft.Extensions.DependencyInjection;

namespace LowBackHip.Tests.Hosting;

public sealed class ServiceCollectionTests
{
    private static readonly ClinicalCatalog Own = Invented.Catalog([Invented.Condition("own")]);

    [Fact]
    public void One_evaluator_with_the_built_in_content_serves_the_process()
    {
        using var host = new ServiceCollection().AddLowBackHip().BuildServiceProvider(validateScopes: true);
        using var scope = host.CreateScope();
        Assert.Same(host.GetRequiredService<Evaluator>(), scope.ServiceProvider.GetRequiredService<Evaluator>());
        Assert.Same(BuiltInCatalog.Instance, host.GetRequiredService<Evaluator>().Catalog);
        Assert.Same(BuiltInCatalog.Instance, host.GetRequiredService<ClinicalCatalog>());
    }

    [Fact]
    public void All_of_ours_are_singletons()
    {
        var ours = new ServiceCollection().AddLowBackHip().Where(service => service.ServiceType.Assembly == typeof(Evaluator).Assembly).ToList();
        Assert.Superset(new HashSet<Type> { typeof(Evaluator), typeof(ClinicalCatalog), typeof(InterviewOptions), typeof(LowBackHipHealth) }, ours.Select(service => service.ServiceType).ToHashSet());
        Assert.All(ours, service => Assert.Equal(ServiceLifetime.Singleton, service.Lifetime));
    }

    [Fact]
    public void A_catalog_given_is_the_one_used()
    {
        using var host = new ServiceCollection().AddLowBackHip(Own).BuildServiceProvider();
        Assert.Same(Own, host.GetRequiredService<Evaluator>().Catalog);
    }

    [Fact]
    public void A_catalog_registered_before_wins()
    {
        using var host = new ServiceCollection().AddSingleton(Own).AddLowBackHip().BuildServiceProvider();
        Assert.Same(Own, host.GetRequiredService<Evaluator>().Catalog);
    }

    [Fact]
    public void An_evaluator_registered_before_wins()
    {
        var mine = new Evaluator(Own);
        using var host = new ServiceCollection().AddSingleton(mine).AddLowBackHip().BuildServiceProvider();
        Assert.Same(mine, host.GetRequiredService<Evaluator>());
    }

    [Fact]
    public void Adding_it_twice_adds_it_once()
    {
        var services = new ServiceCollection().AddLowBackHip();
        Assert.Same(services, services.AddLowBackHip());
        Assert.Single(services, service => service.ServiceType == typeof(Evaluator));
        Assert.Single(services, service => service.ServiceType == typeof(ClinicalCatalog));
    }

    [Fact]
    public void Nothing_is_no_host_no_catalog_and_no_presentation()
    {
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddLowBackHip());
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddLowBackHip((ClinicalCatalog)null!));
        Assert.Throws<ArgumentNullException>(() => new Evaluator(null!));
        Assert.Throws<ArgumentNullException>(() => new Evaluator(Own).Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => new Evaluator(Own).Triage(null!));
    }

    [Fact]
    public async Task Many_threads_at_once_get_the_same_bytes_as_one()
    {
        using var host = new ServiceCollection().AddLowBackHip().BuildServiceProvider();
        var evaluator = host.GetRequiredService<Evaluator>();
        var people = Clinical.Presentation(evaluator.Catalog).Generator.Sample(40, 30).ToList();
        var alone = people.ConvertAll(said => LowBackHipJson.WriteEvaluation(evaluator.Evaluate(said)));
        var shared = people.ConvertAll(evaluator.Evaluate);
        var together = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => people
            .Select((said, at) => (Anew: LowBackHipJson.WriteEvaluation(evaluator.Evaluate(said)), Shared: LowBackHipJson.WriteEvaluation(shared[at])))
            .ToList())));
        Assert.All(together, texts =>
        {
            Assert.Equal(alone, texts.Select(text => text.Anew));
            Assert.Equal(alone, texts.Select(text => text.Shared));
        });
    }
}
