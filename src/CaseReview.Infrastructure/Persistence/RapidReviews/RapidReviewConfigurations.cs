using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.RapidReviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseReview.Infrastructure.Persistence.RapidReviews;

internal sealed class RapidReviewConfiguration : IEntityTypeConfiguration<RapidReview>
{
    public void Configure(EntityTypeBuilder<RapidReview> table)
    {
        table.ToTable("rapid_reviews");
        table.Property(x => x.MeetingPlace).HasMaxLength(500);
        table.Property(x => x.RatifiedBy).HasMaxLength(500);
        table.Property(x => x.Author).HasMaxLength(NamedPerson.MaxLength);
        table.Ignore(x => x.GoesToPanel);
        table.Ignore(x => x.SilentAgencies);
        table.Ignore(x => x.DecisionMakers);
        table.Ignore(x => x.Conflicts);
        table.Ignore(x => x.CanRecordDissent);
        table.Ignore(x => x.CanPrepareNotes);
        table.HasMany(x => x.Agreements).WithOne().HasForeignKey(x => new { x.PartnershipId, x.RapidReviewId });
        table.HasMany(x => x.Actions).WithOne().HasForeignKey(x => new { x.PartnershipId, x.RapidReviewId });
        table.HasOne<Case>().WithMany().HasForeignKey(x => new { x.PartnershipId, x.CaseId });
        table.HasMany(x => x.Agencies).WithOne().HasForeignKey(x => new { x.PartnershipId, x.RapidReviewId });
        table.HasMany(x => x.Attendance).WithOne().HasForeignKey(x => new { x.PartnershipId, x.RapidReviewId });
        table.HasMany(x => x.Overviews).WithOne().HasForeignKey(x => new { x.PartnershipId, x.RapidReviewId });
        table.HasMany(x => x.Criteria).WithOne().HasForeignKey(x => new { x.PartnershipId, x.RapidReviewId });
        table.Ignore(x => x.CanInvite);
        table.HasMany(x => x.Invitations).WithOne().HasForeignKey(x => new { x.PartnershipId, x.RapidReviewId });
        table.HasMany(x => x.Discussions).WithOne().HasForeignKey(x => new { x.PartnershipId, x.RapidReviewId });
        table.HasMany(x => x.Dissents).WithOne().HasForeignKey(x => new { x.PartnershipId, x.RapidReviewId });
        table.HasMany(x => x.OptionsNotChosen).WithOne().HasForeignKey(x => new { x.PartnershipId, x.RapidReviewId });
        table.Navigation(x => x.OptionsNotChosen).HasField("_options");
        table.HasIndex(x => new { x.PartnershipId, x.CaseId }).IsUnique();
    }
}

internal sealed class DissentConfiguration : IEntityTypeConfiguration<Dissent>
{
    public void Configure(EntityTypeBuilder<Dissent> table)
    {
        table.ToTable("dissents");
        table.Property(x => x.Person).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.RecordedBy).HasMaxLength(500);
    }
}

internal sealed class MeetingActionConfiguration : IEntityTypeConfiguration<MeetingAction>
{
    public void Configure(EntityTypeBuilder<MeetingAction> table)
    {
        table.ToTable("meeting_actions");
        table.Property(x => x.What).HasMaxLength(MeetingAction.WhatMaxLength);
        table.Property(x => x.Owner).HasMaxLength(NamedPerson.MaxLength);
    }
}

internal sealed class SeatAgreementConfiguration : IEntityTypeConfiguration<SeatAgreement>
{
    public void Configure(EntityTypeBuilder<SeatAgreement> table)
    {
        table.ToTable("seat_agreements");
        table.Property(x => x.Person).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.Role).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.Agency).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.Seat).HasMaxLength(60);
        table.Property(x => x.How).HasMaxLength(SeatAgreement.HowMaxLength);
    }
}

internal sealed class OptionNotChosenConfiguration : IEntityTypeConfiguration<OptionNotChosen>
{
    public void Configure(EntityTypeBuilder<OptionNotChosen> table)
    {
        table.ToTable("options_not_chosen");
        table.Property(x => x.Further).HasMaxLength(OptionNotChosen.FurtherMaxLength);
    }
}

internal sealed class MeetingInvitationConfiguration : IEntityTypeConfiguration<MeetingInvitation>
{
    public void Configure(EntityTypeBuilder<MeetingInvitation> table)
    {
        table.ToTable("meeting_invitations");
        table.Property(x => x.Person).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.Email).HasMaxLength(320);
        table.Property(x => x.Agency).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.Role).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.AgencyCode).HasMaxLength(60);
    }
}

internal sealed class MeetingDiscussionConfiguration : IEntityTypeConfiguration<MeetingDiscussion>
{
    public void Configure(EntityTypeBuilder<MeetingDiscussion> table)
    {
        table.ToTable("meeting_discussions");
        table.Property(x => x.Present).HasMaxLength(MeetingDiscussion.PresentMaxLength);
    }
}

internal sealed class InvolvedAgencyConfiguration : IEntityTypeConfiguration<InvolvedAgency>
{
    public void Configure(EntityTypeBuilder<InvolvedAgency> table)
    {
        table.ToTable("involved_agencies");
        table.Property(x => x.Name).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.ContactName).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.ContactEmail).HasMaxLength(320);
    }
}

internal sealed class AttendanceConfiguration : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> table)
    {
        table.ToTable("attendances");
        table.Property(x => x.Person).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.Role).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.Agency).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.AgencyGroup).HasMaxLength(60);
        table.Property(x => x.Seat).HasMaxLength(60);
        table.Property(x => x.ActingForSeat).HasMaxLength(60);
        table.Property(x => x.DeputyFor).HasMaxLength(NamedPerson.MaxLength);
        table.Property(x => x.Reason).HasMaxLength(Attendee.ReasonMaxLength);
        table.Property(x => x.DealtWith).HasMaxLength(Attendee.ReasonMaxLength);
    }
}

internal sealed class AgencyOverviewConfiguration : IEntityTypeConfiguration<AgencyOverview>
{
    public void Configure(EntityTypeBuilder<AgencyOverview> table)
    {
        table.ToTable("agency_overviews");
        table.Property(x => x.Agency).HasMaxLength(NamedPerson.MaxLength);
    }
}

internal sealed class CriterionAnswerConfiguration : IEntityTypeConfiguration<CriterionAnswer>
{
    public void Configure(EntityTypeBuilder<CriterionAnswer> table) => table.ToTable("criterion_answers");
}
